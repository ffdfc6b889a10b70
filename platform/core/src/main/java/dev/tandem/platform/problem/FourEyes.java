package dev.tandem.platform.problem;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whoever took the first step, such as writing or submitting a record, does not take the second, such as approving it.
 * This is about the person: another role, or another side, does not make a second person of the first.
 */
public final class FourEyes {
    private FourEyes() {}

    /** Another person has to do this. */
    @Fact(name = "action", type = String.class, meaning = "What another person has to do", example = "submit")
    @Fact(
            name = "id",
            type = String.class,
            meaning = "That of the record; its code, where it has no id",
            example = "0192f1c2-7d3e-7abc-8def-01234567100a")
    @Fact(name = "record", type = String.class, meaning = "The kind of record", example = "plan")
    public static final class SecondPersonRequired extends Forbidden {
        private SecondPersonRequired(String record, Object id, String action) {
            super("A second person has to do this: anyone who has already taken part in this " + inWords(record)
                    + " cannot " + inWords(action) + " it.");
            with("record", record);
            with("id", String.valueOf(id));
            with("action", action);
        }
    }

    /**
     * @param record the record's kind as the API names it, such as {@code plan}
     * @param action the second step as the API names it, such as {@code approve}
     * @param first the person who took the first step
     * @param second the person who wants to take the second
     * @return the refusal, when the two are one
     */
    public static Optional<Refusal> objection(String record, Object id, String action, UUID first, UUID second) {
        return objection(record, id, action, Set.of(first), second);
    }

    /**
     * @param first everybody who took part in the first step
     * @return the refusal, when the second is among them
     */
    public static Optional<Refusal> objection(
            String record, Object id, String action, Collection<UUID> first, UUID second) {
        return first.contains(second) ? Optional.of(new SecondPersonRequired(record, id, action)) : Optional.empty();
    }

    /**
     * One more person took part in the first step, such as by changing a draft.
     *
     * @return everybody once, in the order of their first part in it
     */
    public static UUID[] with(UUID[] first, UUID person) {
        return Stream.concat(Stream.of(first), Stream.of(person)).distinct().toArray(UUID[]::new);
    }
}
