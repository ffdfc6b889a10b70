package dev.tandem.platform.problem;

import java.util.Set;

/** The record's status rules out what is asked for. */
@Fact(name = "action", type = String.class, meaning = "What was asked for", example = "submit")
@Fact(
        name = "allowedIn",
        type = String.class,
        several = true,
        meaning = "The statuses that allow it",
        example = "draft")
@Fact(
        name = "id",
        type = String.class,
        meaning = "That of the record; its code, where it has no id",
        example = "0192f1c2-7d3e-7abc-8def-01234567100a")
@Fact(name = "record", type = String.class, meaning = "The kind of record", example = "plan")
@Fact(name = "recordStatus", type = String.class, meaning = "The status that rules it out", example = "approved")
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
        with("id", String.valueOf(id));
        with("action", action);
        with("recordStatus", status);
        with("allowedIn", allowedIn);
    }
}
