package dev.tandem.playbook.document;

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
 * @param kind of the document, as the API names it
 * @param authors none of whom approves it
 */
public record DocumentState(String kind, UUID id, DocumentStatus status, List<UUID> authors) {
    /** The reason why a person cannot take a step now; empty if they can. */
    Optional<Refusal> objectionTo(DocumentAction action, UUID by) {
        return switch (action) {
            case CHANGE -> status == DocumentStatus.DRAFT ? Optional.empty() : Optional.of(onlyADraftChanges());
            case APPROVE -> objectionTo(action).or(() -> FourEyes.objection(kind, id, "approve", authors, by));
            case DISCARD, SUBMIT, SEND_BACK, PUBLISH, RETIRE -> objectionTo(action);
        };
    }

    private Optional<Refusal> objectionTo(DocumentAction action) {
        return status.objection(action.leadsTo(), kind, id, action.apiName());
    }

    private Refusal onlyADraftChanges() {
        return new NotInState(kind, id, DocumentAction.CHANGE.apiName(), status, EnumSet.of(DocumentStatus.DRAFT));
    }
}
