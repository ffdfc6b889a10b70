package dev.tandem.platform.problem;

import java.util.Objects;
import java.util.Optional;

/** Whoever took the first step, such as writing or submitting a record, does not take the second, such as approving it. */
public final class FourEyes {
    private FourEyes() {}

    /** Another person has to do this. */
    public static final class SecondPersonRequired extends Refusal {
        private SecondPersonRequired(String record, Object id, String action) {
            super(
                    Kind.FORBIDDEN,
                    "secondPersonRequired",
                    "A second person has to do this: the person who took the previous step cannot " + action + " this "
                            + record + ".");
            with("record", record);
            with("id", id);
            with("action", action);
        }
    }

    /**
     * @param record the record's kind as the API names it, such as {@code plan}
     * @param action the second step as the API names it, such as {@code approve}
     * @param first who took the first step
     * @param second who wants to take the second
     * @return the refusal, when the two are one
     */
    public static Optional<Refusal> objection(String record, Object id, String action, Object first, Object second) {
        return Objects.equals(first, second)
                ? Optional.of(new SecondPersonRequired(record, id, action))
                : Optional.empty();
    }
}
