package dev.tandem.playbook.worklist.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.worklist.Whose;
import dev.tandem.playbook.worklist.WorkKind;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of open work. */
public class WorkQuery {
    private static final String EVERYBODY = "all";

    @QueryParam("personId")
    @Parameter(
            description = "Work of this person, or of everybody (all). If left out it is the caller's own; for an"
                    + " integration, which is no person, everybody's",
            example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
    public String personId;

    @QueryParam("kind")
    @Parameter(description = "Work of this kind, or of one of several", example = "[\"responsible\"]")
    public List<WorkKind> kind;

    @QueryParam("partnerId")
    @Parameter(description = "Work with this partner")
    public UUID partnerId;

    @QueryParam("engagementId")
    @Parameter(description = "Work on this sale")
    public UUID engagementId;

    @QueryParam("overdue")
    @Parameter(description = "Whether its time is over", example = "true")
    public Boolean overdue;

    @QueryParam("dueBefore")
    @Parameter(description = "Work that is due before this time", example = "2026-03-09T00:00:00Z")
    public Instant dueBefore;

    @QueryParam("waitingFor")
    @Parameter(
            description = "others: not what the person has to do, but what they have asked for or answer for, and"
                    + " somebody else has to do")
    public WaitingFor waitingFor;

    /** Whom a person waits for. */
    @Schema(name = "WaitingFor")
    public enum WaitingFor {
        @JsonProperty("others")
        OTHERS
    }

    /** @throws InvalidRequest if it names neither a person nor everybody */
    Conditions conditions(Whose whose, Caller caller, Instant now) {
        return people(whose, person(caller))
                .and("kind in ?", kind)
                .and("partnerId = ?", partnerId)
                .and("engagementId = ?", engagementId)
                .and(Boolean.TRUE.equals(overdue) ? "dueAt <= ?" : "dueAt > ?", overdue == null ? null : now)
                .and("dueAt < ?", dueBefore);
    }

    private Conditions people(Whose whose, Optional<UUID> person) {
        if (waitingFor == WaitingFor.OTHERS) {
            // The suite itself waits for nothing: without a person, all for which anybody waits.
            return person.map(one -> new Conditions().and("awaitedBy = ?", one))
                    .orElseGet(() -> new Conditions().and("awaitedBy <> ?", Caller.SUITE));
        }
        return person.map(whose::of).orElseGet(Conditions::new);
    }

    private Optional<UUID> person(Caller caller) {
        if (personId == null) {
            return Optional.of(caller.personId()).filter(self -> !caller.roles().contains(Role.INTEGRATION));
        }
        return personId.equals(EVERYBODY) ? Optional.empty() : Optional.of(named());
    }

    private UUID named() {
        try {
            return UUID.fromString(personId);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidRequest(
                    List.of(new FieldFault("personId", "malformed", "must be the id of a person, or all")));
        }
    }
}
