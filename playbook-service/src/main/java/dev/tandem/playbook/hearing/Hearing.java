package dev.tandem.playbook.hearing;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Both sides are heard before either reads the other's position, so that neither adapts its own to it. A side's
 * statements are sealed to the other until both have stated their position, or the deadline has passed; what is sealed
 * when the case ends stays so for good. Before the deadline nobody decides while a side has yet to answer what the other
 * one brought last.
 *
 * @param evidence of both sides
 * @param answerableUntil until when the other side has time to answer what was brought last
 * @param endedAt when the case ended; null until then
 */
public record Hearing(
        List<Position> positions, List<Exhibit> evidence, Instant deadline, Instant answerableUntil, Instant endedAt) {
    /** After the deadline, until others may decide in the place of whoever has to: else an idle decider would block it for ever. */
    static final Duration DECIDERS_TIME = Duration.ofDays(7);

    /** Whether both sides were heard, or had their time: a deadline that comes after the end of the case opens nothing. */
    public boolean isOver(Instant now) {
        return positions.size() == Side.values().length || isPast(endedAt == null ? now : endedAt);
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
        if (!isOver(now)) {
            return Optional.of(new HearingRefusals.PositionsAwaited(deadline));
        }
        return isPast(now) || !now.isBefore(answerableUntil)
                ? Optional.empty()
                : Optional.of(new HearingRefusals.AnswerAwaited(
                        answerableUntil.isBefore(deadline) ? answerableUntil : deadline));
    }

    /** The people who stated the positions, or brought evidence for one: none of them decides. */
    public List<UUID> parties() {
        return Stream.concat(speakers().stream(), evidence.stream().map(Exhibit::by))
                .distinct()
                .toList();
    }

    /** The people who stated the positions. */
    public List<UUID> speakers() {
        return positions.stream().map(Position::by).toList();
    }

    /** Whether the viewer's side can read anything that the other side has stated or brought. */
    public boolean readsTheOther(Side viewer, Instant now) {
        return isOver(now)
                && Stream.concat(
                                positions.stream().map(Position::side),
                                evidence.stream().map(Exhibit::side))
                        .anyMatch(side -> side != viewer);
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
