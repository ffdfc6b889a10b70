package dev.tandem.ledgerverifier.guard;

import java.util.Map;
import java.util.Optional;

/** {@code condition ? chosen : otherwise}; what is not chosen may be an error. */
record Conditional(Expression condition, Expression chosen, Expression otherwise) implements Expression {
    @Override
    public Type type() {
        return chosen.type();
    }

    @Override
    public Optional<Object> value(Map<String, ?> facts) {
        return condition.value(facts).flatMap(met -> (met.equals(true) ? chosen : otherwise).value(facts));
    }
}
