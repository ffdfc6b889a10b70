package dev.tandem.ledgerverifier.guard;

import java.util.Map;
import java.util.Optional;

/** A guard, or a part of one. */
public interface Expression {
    Type type();

    /**
     * Its value for one deal: a boolean, a 64-bit integer, a string or a list.
     *
     * @param facts of the deal by their names; what is not known of it is absent
     * @return empty for what the language calls an error: an absent fact, a number beyond 64 bits, a division by zero
     */
    Optional<Object> value(Map<String, ?> facts);
}
