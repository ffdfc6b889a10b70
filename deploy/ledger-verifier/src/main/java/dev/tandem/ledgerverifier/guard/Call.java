package dev.tandem.ledgerverifier.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An operator or a function with what it is applied to; an error in any of that is one of the whole. */
record Call(Type type, Function<List<Object>, Object> operation, List<Expression> operands) implements Expression {
    @Override
    public Optional<Object> value(Map<String, ?> facts) {
        List<Object> values = new ArrayList<>();
        for (Expression operand : operands) {
            operand.value(facts).ifPresent(values::add);
        }
        return values.size() < operands.size() ? Optional.empty() : calculated(values);
    }

    private Optional<Object> calculated(List<Object> values) {
        try {
            return Optional.of(operation.apply(values));
        } catch (ArithmeticException beyondSixtyFourBitsOrByZero) {
            return Optional.empty();
        }
    }
}
