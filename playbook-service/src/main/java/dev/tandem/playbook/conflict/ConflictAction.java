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
    PROPOSE_SETTLEMENT,
    ACCEPT_SETTLEMENT,
    WITHDRAW,
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
                                ConflictCase.KIND, conflict.id(), apiName(), hearing.speakers(), who.personId()));
            case ADD_EVIDENCE -> afterDeadline(hearing, now);
            case PROPOSE_SETTLEMENT -> Optional.empty();
            case ACCEPT_SETTLEMENT -> objectionToSettling(conflict, who);
            case WITHDRAW ->
                Side.of(who) == conflict.opener()
                        ? afterReading(hearing, who, now)
                        : Optional.of(new ConflictRefusals.NotYourCase());
            case DECIDE ->
                hearing.obstacleToDeciding(
                        who.personId(), isOfVendor(who, Role.VENDOR_ADMIN), isOfVendor(who, Role.CHANNEL_MANAGER), now);
        };
    }

    /** The other side agrees, and by another person. */
    private Optional<Refusal> objectionToSettling(ConflictCase conflict, Caller who) {
        Settlement proposal = conflict.settlement().orElse(null);
        if (proposal == null) {
            return Optional.of(new ConflictRefusals.NoSettlementProposed());
        }
        return proposal.side() == Side.of(who)
                ? Optional.of(new ConflictRefusals.OtherSideSettles())
                : FourEyes.objection(ConflictCase.KIND, conflict.id(), apiName(), proposal.by(), who.personId());
    }

    public String apiName() {
        return switch (this) {
            case STATE_POSITION -> "statePosition";
            case ADD_EVIDENCE -> "addEvidence";
            case PROPOSE_SETTLEMENT -> "proposeSettlement";
            case ACCEPT_SETTLEMENT -> "acceptSettlement";
            case WITHDRAW -> "withdraw";
            case DECIDE -> "decide";
        };
    }

    /** Else whoever has read the other side's position could open the case anew, and state another one of their own. */
    private static Optional<Refusal> afterReading(Hearing hearing, Caller who, Instant now) {
        return hearing.readsTheOther(Side.of(who), now)
                ? Optional.of(new ConflictRefusals.PositionsRevealed())
                : Optional.empty();
    }

    private static Optional<Refusal> afterDeadline(Hearing hearing, Instant now) {
        return hearing.isPast(now)
                ? Optional.of(new ConflictRefusals.ConflictDeadlinePassed(hearing.deadline()))
                : Optional.empty();
    }

    private static boolean isOfVendor(Caller who, String role) {
        return who.isVendor() && who.roles().contains(role);
    }
}
