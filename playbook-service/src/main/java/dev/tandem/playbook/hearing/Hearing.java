package dev.tandem.playbook.hearing;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Both sides are heard before either reads the other: nobody shapes a position by what the other side has said. What a side
 * stated is sealed to the other until both have stated theirs, or the deadline has passed.
 */
public record Hearing(List<Position> positions, Instant deadline) {
    public boolean isOver(Instant now) {
        return positions.size() == Side.values().length || isPast(now);
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(deadline);
    }

    /** A side has one position, which stands. */
    public Optional<Refusal> obstacleToStating(Side side) {
        boolean stated = positions.stream().anyMatch(position -> position.side() == side);
        return stated ? Optional.of(new HearingRefusals.PositionAlreadyStated()) : Optional.empty();
    }

    /**
     * Whom both sides named decides, who is no party, once both were heard or had their time.
     *
     * @param appointed whether this person decides where the sides named nobody together
     */
    public Optional<Refusal> obstacleToDeciding(UUID person, boolean appointed, Instant now) {
        if (!agreedDecider().map(person::equals).orElse(appointed)) {
            return Optional.of(new HearingRefusals.NotDecider());
        }
        if (isParty(person)) {
            return Optional.of(new HearingRefusals.DecidedByParty());
        }
        return isOver(now) ? Optional.empty() : Optional.of(new HearingRefusals.PositionsAwaited(deadline));
    }

    /** Whether a party to the conflict is this person. */
    private boolean isParty(UUID person) {
        return positions.stream().anyMatch(position -> position.by().equals(person));
    }

    /** Whether what that side brought may be read by the viewer's. */
    public boolean isReadable(Side brought, Side viewer, Instant now) {
        return brought == viewer || isOver(now);
    }

    /** Whom both sides would have decide; nobody unless they named the same person. */
    public Optional<UUID> agreedDecider() {
        if (positions.size() < Side.values().length) {
            return Optional.empty();
        }
        UUID decider = positions.get(0).deciderId();
        return Optional.ofNullable(decider)
                .filter(one -> one.equals(positions.get(1).deciderId()));
    }
}
