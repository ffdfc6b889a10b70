package dev.tandem.ledgerverifier.guard;

import java.util.Map;
import java.util.Optional;

/** A fact about a deal, or about the partner that owns it. */
public record Fact(String name, Type type) implements Expression {
    private static final Map<String, Type> KNOWN = Map.of(
            "deal.territory", Type.STRING,
            "deal.amount", Type.INTEGER,
            "deal.currency", Type.STRING,
            "deal.responseMinutes", Type.INTEGER,
            "deal.term", Type.INTEGER,
            "deal.origin", Type.STRING,
            "deal.partners", Type.INTEGER,
            "partner.tier", Type.STRING,
            "partner.integrationDepth", Type.STRING);

    /** @throws NotKnown when no deal has it */
    public static Fact named(String name) {
        if (!KNOWN.containsKey(name)) {
            throw new NotKnown(name);
        }
        return new Fact(name, KNOWN.get(name));
    }

    @Override
    public Optional<Object> value(Map<String, ?> facts) {
        return Optional.ofNullable(facts.get(name));
    }
}
