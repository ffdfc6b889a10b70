package dev.tandem.ledgerverifier.guard;

/**
 * The type of a part of a guard. It is known before any deal is evaluated, so that no deal can bring up a mixture of types that has no
 * meaning here.
 */
public record Type(String name) {
    public static final Type BOOLEAN = new Type("bool");
    public static final Type INTEGER = new Type("int");
    public static final Type STRING = new Type("string");

    public static Type listOf(Type element) {
        return new Type("list(" + element.name + ")");
    }
}
