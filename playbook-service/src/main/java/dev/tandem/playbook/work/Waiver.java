package dev.tandem.playbook.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.approval.ApprovalPath;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a task need not be done. Whoever would be relieved of it asks, and a leader of the other side grants it.
 *
 * @param validUntil the last day on which it holds; null if it has no end
 * @param endsAt when that day is over; null if it has no end
 * @param granted empty until it is granted
 * @param ended null as long as it is pending, or holds
 */
@Schema(description = "That a task need not be done: asked for by one side, granted by a leader of the other")
public record Waiver(
        @Schema(example = "The customer forbids visits; we have the plans of the site")
        String reason,

        @Schema(description = "The side that asks for it") Side side,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID requestedBy,

        @Schema(example = "2026-03-02T09:15:00Z") Instant requestedAt,

        @Schema(description = "The last day on which it holds; absent if it has no end", example = "2026-03-31")
        LocalDate validUntil,

        @Schema(
                description =
                        "When that day is over: then the task has to be done, unless a gate that depends on it was passed"
                                + " before; absent if it has no end",
                example = "2026-03-31T22:00:00Z")
        Instant endsAt,

        @Schema(description = "Empty until it is granted") List<Approval> granted,

        @Schema(description = "Absent as long as it is pending, or holds")
        Ending ended) {
    /** Pending. */
    public static Waiver asked(String reason, Side side, UUID by, Instant at) {
        return new Waiver(reason, side, by, at, null, null, List.of(), null);
    }

    /** @param over when its last day is over */
    public Waiver until(LocalDate last, Instant over) {
        return new Waiver(reason, side, requestedBy, requestedAt, last, over, granted, ended);
    }

    boolean holds() {
        return !granted.isEmpty();
    }

    boolean isGrantedBefore(Instant time) {
        return granted.stream().anyMatch(approval -> approval.at().isBefore(time));
    }

    Optional<Refusal> objection(Actor actor, String activity) {
        return path().objection(actor, "waiver", activity, "grantWaiver");
    }

    public Waiver grantedBy(Actor actor, Instant at) {
        List<Approval> now = path().with(actor, at).given();
        return new Waiver(reason, side, requestedBy, requestedAt, validUntil, endsAt, now, ended);
    }

    Waiver ended(Ending how) {
        return new Waiver(reason, side, requestedBy, requestedAt, validUntil, endsAt, granted, how);
    }

    /** Whether both came of one request. */
    boolean isOfSameRequest(Waiver other) {
        return requestedBy.equals(other.requestedBy) && requestedAt.equals(other.requestedAt);
    }

    /** Who may still grant it. */
    public List<ApprovalStep> openApprovals() {
        return path().open();
    }

    private ApprovalPath path() {
        ApprovalStep step = new ApprovalStep(side.other(), Actor.leading(side.other()));
        return new ApprovalPath(requestedBy, List.of(step), granted);
    }

    /**
     * How one came to its end.
     *
     * @param by null if its time was over
     * @param reason of a refusal; null for all else
     */
    @Schema(name = "WaiverEnding", description = "How a waiver came to its end")
    public record Ending(
            Outcome outcome,

            @Schema(description = "Absent if its time was over", example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID by,

            @Schema(description = "Absent unless it was refused", example = "The plans are of the old building")
            String reason,

            @Schema(example = "2026-03-03T10:00:00Z") Instant at) {
        /** Its last day is over. */
        public static Ending expired(Instant at) {
            return new Ending(Outcome.EXPIRED, null, null, at);
        }
    }

    /** What became of one that is not there any more. */
    @Schema(
            name = "WaiverOutcome",
            description =
                    "Refused by a leader of the other side, taken back by one of the two, or over with its last day")
    public enum Outcome {
        @JsonProperty("refused")
        REFUSED,

        @JsonProperty("takenBack")
        TAKEN_BACK,

        @JsonProperty("expired")
        EXPIRED
    }
}
