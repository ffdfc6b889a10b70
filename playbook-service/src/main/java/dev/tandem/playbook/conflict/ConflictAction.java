package dev.tandem.playbook.conflict;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.hearing.Hearing;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.Optional;

/** The actions on a conflict case, and what rules them out. */
public enum ConflictAction {
    STATE_POSITION,
    ADD_EVIDENCE,
    DECIDE;

    /** Empty if the case's state and the time allow the caller to do it. */
    public Optional<Refusal> obstacle(ConflictCase conflict, Caller who, Instant now) {
        return conflict.objectionTo(this).or(() -> objection(conflict, who, now));
    }

    private Optional<Refusal> objection(ConflictCase conflict, Caller who, Instant now) {
        Hearing hearing = conflict.hearing();
        return switch (this) {
            case STATE_POSITION ->
                afterDeadline(hearing, now)
                        .or(() -> hearing.obstacleToStating(Side.of(who)))
                        .or(() -> FourEyes.objection(
                                ConflictCase.KIND, conflict.id(), apiName(), hearing.parties(), who.personId()));
            case ADD_EVIDENCE -> afterDeadline(hearing, now);
            case DECIDE -> hearing.obstacleToDeciding(who.personId(), isVendorsAdministrator(who), now);
        };
    }

    public String apiName() {
        return switch (this) {
            case STATE_POSITION -> "statePosition";
            case ADD_EVIDENCE -> "addEvidence";
            case DECIDE -> "decide";
        };
    }

    private static Optional<Refusal> afterDeadline(Hearing hearing, Instant now) {
        return hearing.isPast(now)
                ? Optional.of(new ConflictRefusals.ConflictDeadlinePassed(hearing.deadline()))
                : Optional.empty();
    }

    private static boolean isVendorsAdministrator(Caller who) {
        return who.isVendor() && who.roles().contains(Role.VENDOR_ADMIN);
    }
}
