package dev.tandem.gateway.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** When a key of the door's begins to sign, and when nobody needs it any more. */
final class KeyRotation {
    static final Duration IN_USE = Duration.ofDays(30);
    /** Services read the published keys once an hour. */
    static final Duration NOTICE = Duration.ofHours(24);

    private KeyRotation() {}

    /**
     * @param usedFrom of each key that is known
     * @return from when on a new key signs, if one has to be made now
     */
    static Optional<Instant> nextUse(Collection<Instant> usedFrom, Instant now) {
        Optional<Instant> newest = usedFrom.stream().max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return Optional.of(now);
        }
        Instant due = newest.get().plus(IN_USE);
        if (now.isBefore(due.minus(NOTICE))) {
            return Optional.empty();
        }
        // After a long pause it is due at once, but has to be known first.
        return Optional.of(due.isBefore(now.plus(NOTICE)) ? now.plus(NOTICE) : due);
    }

    /** Whether no token can be good any more that was signed with the key which another one has followed. */
    static boolean isOver(Instant successorUsedFrom, Instant now) {
        return now.isAfter(successorUsedFrom.plus(NOTICE));
    }
}
