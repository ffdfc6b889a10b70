package dev.tandem.playbook.conflict;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.hearing.Hearing;
import dev.tandem.playbook.hearing.HearingRefusals;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.Optional;

/** What may be done about a conflict, and what rules it out. */
public enum ConflictAction {
    STATE_POSITION,
    ADD_EVIDENCE,
    DECIDE;

    /** Nothing when the case's state and the time allow it to that caller. */
    public Optional<Refusal> obstacle(ConflictCase conflict, Caller who, Instant now) {
        if (conflict.decision().isPresent()) {
            return Optional.of(new ConflictRefusals.ConflictDecided());
        }
        Hearing hearing = conflict.hearing();
        return this == DECIDE ? decide(hearing, who, now) : bring(hearing, who, now);
    }

    private Optional<Refusal> bring(Hearing hearing, Caller who, Instant now) {
        if (hearing.isPast(now)) {
            return Optional.of(new ConflictRefusals.ConflictDeadlinePassed(hearing.deadline()));
        }
        return this == STATE_POSITION && hearing.hasStated(Side.of(who))
                ? Optional.of(new HearingRefusals.PositionAlreadyStated())
                : Optional.empty();
    }

    private static Optional<Refusal> decide(Hearing hearing, Caller who, Instant now) {
        boolean decider = hearing.agreedDecider()
                .map(who.subject()::equals)
                .orElseGet(() -> who.isVendor() && who.roles().contains(Role.VENDOR_ADMIN));
        if (!decider) {
            return Optional.of(new HearingRefusals.NotDecider());
        }
        if (hearing.isParty(who.subject())) {
            return Optional.of(new HearingRefusals.DecidedByParty());
        }
        return hearing.isOver(now)
                ? Optional.empty()
                : Optional.of(new HearingRefusals.PositionsAwaited(hearing.deadline()));
    }
}
