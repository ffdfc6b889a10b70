package dev.tandem.playbook.closing;

import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.approval.ApprovalPath;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.staff.Actor;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Who may do what with an item of a closing plan. Requests are checked against this, and so is the list of allowed actions. */
final class ClosingItemRules {
    static final String KIND = "closingItem";

    private final ClosingItem item;

    ClosingItemRules(ClosingItem item) {
        this.item = item;
    }

    /** @param actor with what they do beside the roles of their token. @return why not; empty if they may */
    Optional<Refusal> objection(ClosingItemAction action, Actor actor) {
        return by(action, actor).or(() -> inStatus(action)).or(() -> decision(action, actor));
    }

    private Optional<Refusal> by(ClosingItemAction action, Actor actor) {
        boolean may = switch (action) {
            case APPROVE, RETURN -> true;
            case CHANGE ->
                actor.side() == item.side()
                        && (actor.leads()
                                || item.ownerId().filter(actor.person()::equals).isPresent());
            case COMPLETE, DROP, REOPEN -> actor.side() == item.side();
        };
        return may ? Optional.empty() : Optional.of(new ClosingRefusals.NotYourItem());
    }

    private Optional<Refusal> inStatus(ClosingItemAction action) {
        return action.allowedIn().contains(item.status())
                ? Optional.empty()
                : Optional.of(new NotInState(
                        KIND, item.id(), action.apiName(), item.status(), EnumSet.copyOf(action.allowedIn())));
    }

    /** By a person of the approver's role who neither owns it nor has reported it. */
    private Optional<Refusal> decision(ClosingItemAction action, Actor actor) {
        if (action != ClosingItemAction.APPROVE && action != ClosingItemAction.RETURN) {
            return Optional.empty();
        }
        ApprovalStep step = item.openApproval().orElseThrow();
        ApprovalPath path = new ApprovalPath(item.settledBy().orElseThrow(), List.of(step), List.of());
        return path.objection(actor, KIND, item.id(), action.apiName())
                .or(() -> FourEyes.objection(
                        KIND, item.id(), action.apiName(), item.takenPart().toList(), actor.person()));
    }
}
