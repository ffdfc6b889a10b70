package dev.tandem.ledgerverifier.guard;

import java.util.List;
import java.util.stream.Collectors;

/** An operator or a function where it is applied to operands of these types. */
record Signature(String name, List<Type> operands) {
    @Override
    public String toString() {
        return name + operands.stream().map(Type::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
