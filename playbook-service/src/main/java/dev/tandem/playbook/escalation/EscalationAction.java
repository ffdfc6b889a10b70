package dev.tandem.playbook.escalation;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Actor;
import java.util.Locale;
import java.util.Optional;

/** The ways to end an escalation, and who may use them. An administrator of the vendor always may. */
public enum EscalationAction {
    /** By a person who was notified on any level. */
    RESOLVE(EscalationStatus.RESOLVED),
    /** By the person who raised it. */
    WITHDRAW(EscalationStatus.WITHDRAWN);

    private final EscalationStatus outcome;

    EscalationAction(EscalationStatus outcome) {
        this.outcome = outcome;
    }

    EscalationStatus outcome() {
        return outcome;
    }

    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if the escalation's state allows the caller to do it. */
    public Optional<Refusal> obstacle(Escalation escalation, Caller who) {
        return escalation.objectionTo(this).or(() -> isOthers(escalation, who));
    }

    private Optional<Refusal> isOthers(Escalation escalation, Caller who) {
        if (who.roles().contains(Role.VENDOR_ADMIN)) {
            return Optional.empty();
        }
        Actor actor = Actor.of(who);
        return switch (this) {
            case RESOLVE -> unless(escalation.hasNotified(actor), new EscalationRefusals.NotNotifiedToCaller());
            case WITHDRAW -> unless(escalation.isRaisedBy(actor), new EscalationRefusals.NotRaisedByCaller());
        };
    }

    private static Optional<Refusal> unless(boolean possible, Refusal refusal) {
        return possible ? Optional.empty() : Optional.of(refusal);
    }
}
