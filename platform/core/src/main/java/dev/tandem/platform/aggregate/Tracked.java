package dev.tandem.platform.aggregate;

import java.util.UUID;

/** Has a place among all changes: a record, or what a list reads of it. */
public interface Tracked {
    UUID id();

    /** The place of its last change among all changes; of two in one transaction, the ids decide. */
    long changedIn();
}
