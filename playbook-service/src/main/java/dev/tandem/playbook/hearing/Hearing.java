package dev.tandem.playbook.hearing;

import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Both sides are heard before either reads the other: nobody shapes a position by what the other side has said. What a side
 * stated is sealed to the other until both have stated theirs, or the deadline has passed.
 */
public record Hearing(List<Position> statements, Instant deadline) {

    public boolean isOver(Instant now) {
        return statements.size() == Side.values().length || isPast(now);
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(deadline);
    }

    public boolean hasStated(Side side) {
        return statements.stream().anyMatch(statement -> statement.side() == side);
    }

    /** Whether a party to the conflict is this person. */
    public boolean isParty(String person) {
        return statements.stream().anyMatch(statement -> statement.by().equals(person));
    }

    /** Whether what that side brought may be read by the viewer's. */
    public boolean isReadable(Side brought, Side viewer, Instant now) {
        return brought == viewer || isOver(now);
    }

    /** Whom both sides would have decide; nobody unless they named the same person. */
    public Optional<String> agreedDecider() {
        if (statements.size() < Side.values().length) {
            return Optional.empty();
        }
        String decider = statements.get(0).deciderId();
        return Optional.ofNullable(decider)
                .filter(one -> one.equals(statements.get(1).deciderId()));
    }
}
