package dev.tandem.playbook.engagement.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.engagement.HeldChanges;
import dev.tandem.playbook.engagement.HeldChanges.Taking;
import dev.tandem.playbook.work.TakenBack;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TakenBack",
        description =
                "Something that counted for a task, and was taken back while the deal could still pass a gate by it")
record TakenBackView(
        @Schema(description = "What was taken back") Kind kind,

        @Schema(
                description = "The piece; absent unless it is evidence",
                example = "0192f1c2-7d3e-7abc-8def-012345671030")
        UUID evidenceId,

        @Schema(description = "The point of the checklist; absent for all else", example = "docks-counted")
        String item,

        @Schema(
                description = "Absent if the time of a waiver was over",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID by,

        @Schema(example = "2026-03-03T10:00:00Z") Instant at,

        @Schema(
                description = "Why it was withdrawn; absent unless it is evidence",
                example = "Belongs to another customer")
        String reason,

        Outcome outcome,

        @Schema(
                description = "The stage, or won, whose gate the deal had passed by it; absent while pending",
                example = "validation")
        String passedStage) {
    @Schema(name = "TakenBackKind", description = "What was taken back of a task: checklist is the tick of a point")
    enum Kind {
        @JsonProperty("evidence")
        EVIDENCE,
        @JsonProperty("checklist")
        CHECKLIST,
        @JsonProperty("signOff")
        SIGN_OFF,
        @JsonProperty("waiver")
        WAIVER
    }

    @Schema(
            name = "TakenBackOutcome",
            description =
                    "Pending: its gates lack it, and it is gone for good once the lead service has shut them. Too late: the"
                            + " deal had passed a gate by it before, so it counts as if it had not been taken back")
    enum Outcome {
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("tooLate")
        TOO_LATE
    }

    /** What was too late comes first. */
    static List<TakenBackView> of(HeldChanges held, String activity) {
        Stream<TakenBackView> late = held.tooLate().stream()
                .filter(one -> one.taking().activity().equals(activity))
                .map(one -> of(one.taking(), Outcome.TOO_LATE, one.stage()));
        Stream<TakenBackView> pending = held.pending().stream()
                .filter(one -> one.taking().activity().equals(activity))
                .map(one -> of(one.taking(), Outcome.PENDING, null));
        return Stream.concat(late, pending).toList();
    }

    private static TakenBackView of(Taking taking, Outcome outcome, String passedStage) {
        if (taking.what() instanceof TakenBack.Piece piece) {
            String reason = piece.withdrawal().reason();
            return of(taking, Kind.EVIDENCE, piece.evidenceId(), null, reason, outcome, passedStage);
        }
        if (taking.what() instanceof TakenBack.Point point) {
            return of(taking, Kind.CHECKLIST, null, point.tick().item(), null, outcome, passedStage);
        }
        Kind kind = taking.what() instanceof TakenBack.Signature ? Kind.SIGN_OFF : Kind.WAIVER;
        return of(taking, kind, null, null, null, outcome, passedStage);
    }

    private static TakenBackView of(
            Taking taking, Kind kind, UUID evidence, String item, String reason, Outcome outcome, String passedStage) {
        return new TakenBackView(kind, evidence, item, taking.by(), taking.at(), reason, outcome, passedStage);
    }
}
