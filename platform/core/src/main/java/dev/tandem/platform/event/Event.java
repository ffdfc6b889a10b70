package dev.tandem.platform.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that has happened, with the complete state that its consumers need and no personal data. A record whose simple
 * name is the event's name in the contract.
 */
public interface Event {
    Occurrence occurrence();

    /** The key that orders it among others: the thread for everything about a sale, else the record's own id. */
    @JsonIgnore
    default String key() {
        return occurrence().thread() == null ? subject() : occurrence().thread().toString();
    }

    /** The id of the record it is about. */
    @JsonIgnore
    String subject();

    /** The id of the record that brought it about, where that is another one: of a decision, the lead that it is about. */
    @JsonIgnore
    default String occasion() {
        return subject();
    }

    /** The kind of that record as the API names it, such as {@code handoff}; null if unknown. */
    @JsonIgnore
    default String recordType() {
        return null;
    }

    /** Its name in the contract. Not called name: that is what many a record calls a field of its own. */
    @JsonIgnore
    default String eventName() {
        return getClass().getSimpleName();
    }
}
