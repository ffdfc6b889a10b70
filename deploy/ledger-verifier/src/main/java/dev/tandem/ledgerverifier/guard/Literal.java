package dev.tandem.ledgerverifier.guard;

import java.util.Map;
import java.util.Optional;

/** A value that is the same for every deal. */
public record Literal(Type type, Object value) implements Expression {
    public static Literal of(boolean truth) {
        return new Literal(Type.BOOLEAN, truth);
    }

    public static Literal of(long number) {
        return new Literal(Type.INTEGER, number);
    }

    public static Literal of(String text) {
        return new Literal(Type.STRING, text);
    }

    @Override
    public Optional<Object> value(Map<String, ?> facts) {
        return Optional.of(value);
    }
}
