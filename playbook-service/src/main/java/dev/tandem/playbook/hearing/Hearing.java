package dev.tandem.playbook.hearing;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Both sides are heard before either reads the other's position, so that neither adapts its own to it. A side's
 * statements are sealed to the other until both have stated their position, or the deadline has passed.
 */
public record Hearing(List<Position> positions, Instant deadline) {
    /** After the deadline, until others may decide in the place of whoever has to: else an idle decider would block it for ever. */
    static final Duration DECIDERS_TIME = Duration.ofDays(7);

    public boolean isOver(Instant now) {
        return positions.size() == Side.values().length || isPast(now);
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(deadline);
    }

    /** A side states one position, and cannot change it. */
    public Optional<Refusal> obstacleToStating(Side side) {
        boolean stated = positions.stream().anyMatch(position -> position.side() == side);
        return stated ? Optional.of(new HearingRefusals.PositionAlreadyStated()) : Optional.empty();
    }

    /**
     * The person named by both sides decides, unless that person is a party, once both sides have been heard or the
     * deadline has passed.
     *
     * @param appointed whether this person decides if the sides have not agreed on a decider
     * @param substitute whether this person may decide once nobody who had to did so in time, as an appointed one may then
     */
    public Optional<Refusal> obstacleToDeciding(UUID person, boolean appointed, boolean substitute, Instant now) {
        boolean late = isPast(now.minus(DECIDERS_TIME));
        if (!agreedDecider().map(person::equals).orElse(appointed) && !(late && (appointed || substitute))) {
            return Optional.of(new HearingRefusals.NotDecider());
        }
        if (parties().contains(person)) {
            return Optional.of(new HearingRefusals.DecidedByParty());
        }
        return isOver(now) ? Optional.empty() : Optional.of(new HearingRefusals.PositionsAwaited(deadline));
    }

    /** The people who stated the positions. */
    public List<UUID> parties() {
        return positions.stream().map(Position::by).toList();
    }

    /** Whether the viewer's side may read what the other side stated. */
    public boolean isReadable(Side brought, Side viewer, Instant now) {
        return brought == viewer || isOver(now);
    }

    /** The decider named by both sides; empty unless they named the same person, who is no party. */
    public Optional<UUID> agreedDecider() {
        if (positions.size() < Side.values().length) {
            return Optional.empty();
        }
        UUID decider = positions.get(0).deciderId();
        return Optional.ofNullable(decider)
                .filter(one -> one.equals(positions.get(1).deciderId()))
                .filter(one -> !parties().contains(one));
    }
}
