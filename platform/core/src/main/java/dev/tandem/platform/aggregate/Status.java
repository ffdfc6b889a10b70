package dev.tandem.platform.aggregate;

import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The statuses of a record's life. Each names those that may follow it, and nothing else decides on that: who may take a
 * step, and when, is another question.
 */
public interface Status<S extends Enum<S> & Status<S>> {
    /** Those that may follow this one; none when it is final. */
    Set<S> next();

    default boolean canBecome(S status) {
        return next().contains(status);
    }

    /**
     * @param record the record's kind as the API names it
     * @param action what leads to the status, as the API names it
     * @return the status, when it may follow this one
     * @throws NotInState otherwise
     */
    default S become(S status, String record, Object id, String action) {
        Refusal.ifAny(objection(status, record, id, action));
        return status;
    }

    /** Why the record cannot have that status now; empty when it can. */
    default Optional<Refusal> objection(S status, String record, Object id, String action) {
        return canBecome(status)
                ? Optional.empty()
                : Optional.of(new NotInState(record, id, action, (Enum<?>) this, before(status)));
    }

    /** Those that a status may follow. */
    static <S extends Enum<S> & Status<S>> Set<S> before(S status) {
        Set<S> before = EnumSet.allOf(status.getDeclaringClass());
        before.removeIf(one -> !one.canBecome(status));
        return before;
    }
}
