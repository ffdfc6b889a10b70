package dev.tandem.platform.problem;

import java.util.Set;

/** The record's status rules out what is asked for. */
public final class NotInState extends Conflict {
    /**
     * @param record the record's kind as the API names it, such as {@code rubric}
     * @param action what is asked for, as the API names it, such as {@code approve}
     * @param status the record's present one
     * @param allowedIn those in which it would be possible; none when it never is
     */
    public NotInState(String record, Object id, String action, Enum<?> status, Set<? extends Enum<?>> allowedIn) {
        super("The current status of this " + inWords(record) + " does not allow: " + inWords(action) + ".");
        with("record", record);
        with("id", id);
        with("action", action);
        with("recordStatus", status);
        with("allowedIn", allowedIn);
    }
}
