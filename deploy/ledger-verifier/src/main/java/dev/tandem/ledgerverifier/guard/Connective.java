package dev.tandem.ledgerverifier.guard;

import java.util.Map;
import java.util.Optional;

/**
 * {@code &&} or {@code ||}. Where one side decides, the other may be anything, an error too, and it does not matter which comes
 * first.
 *
 * @param deciding what either side has to be to decide: false for {@code &&}, true for {@code ||}
 */
record Connective(Object deciding, Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
        return Type.BOOLEAN;
    }

    @Override
    public Optional<Object> value(Map<String, ?> facts) {
        Optional<Object> one = left.value(facts);
        if (decides(one)) {
            return one;
        }
        Optional<Object> other = right.value(facts);
        return decides(other) ? other : one.flatMap(undecided -> other);
    }

    private boolean decides(Optional<Object> side) {
        return side.filter(deciding::equals).isPresent();
    }
}
