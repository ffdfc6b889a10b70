package dev.tandem.platform.aggregate;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;

/**
 * A record that its first PUT makes, under a key that callers know before: a payee's account, a partner's target. Its
 * revisions begin at 1, and it has revision 0 while it is not there. So {@code If-Match: "0"} says that the caller has seen
 * none, and of two who both make the first one the second is refused, where it would overwrite the other's unseen. No
 * {@code If-None-Match: *} for that: the usual terms of settlement are read, with an ETag, before any are agreed.
 */
@MappedSuperclass
public abstract class KeyedAggregate extends Aggregate {
    @PrePersist
    void isThereNow() {
        beginAt(1);
    }
}
