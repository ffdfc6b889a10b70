package dev.tandem.playbook.staff;

import java.util.List;
import java.util.UUID;

/** Knows one kind of thing that people have to do, and hands it from somebody who leaves to somebody else. */
public interface WorkHandover {
    /** All that the person has to do. */
    List<LeftWork> of(UUID person);

    /** @param work of any kinds; those that it does not know are left to others */
    void hand(UUID from, List<Handover> work);

    /** The person has left, and handed over what they had to do: nobody waits for them any more. */
    default void left(UUID person) {}
}
