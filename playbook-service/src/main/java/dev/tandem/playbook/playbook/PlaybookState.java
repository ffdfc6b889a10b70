package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the next steps of a version depend on.
 *
 * @param authors none of whom approves it
 */
record PlaybookState(UUID id, PlaybookStatus status, List<UUID> authors) {
    static final String KIND = "playbook";

    /** The reason why a person cannot take a step now; empty if they can. */
    Optional<Refusal> objectionTo(PlaybookAction action, UUID by) {
        return switch (action) {
            case CHANGE -> status == PlaybookStatus.DRAFT ? Optional.empty() : Optional.of(onlyADraftChanges());
            case APPROVE -> objectionTo(action).or(() -> FourEyes.objection(KIND, id, "approve", authors, by));
            case SUBMIT, SEND_BACK, PUBLISH, RETIRE -> objectionTo(action);
        };
    }

    private Optional<Refusal> objectionTo(PlaybookAction action) {
        return status.objection(action.leadsTo(), KIND, id, action.apiName());
    }

    private Refusal onlyADraftChanges() {
        return new NotInState(KIND, id, PlaybookAction.CHANGE.apiName(), status, EnumSet.of(PlaybookStatus.DRAFT));
    }
}
