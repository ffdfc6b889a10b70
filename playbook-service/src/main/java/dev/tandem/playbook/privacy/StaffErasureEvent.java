package dev.tandem.playbook.privacy;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.person.Person;
import java.util.UUID;

/** Events of erasures. */
public sealed interface StaffErasureEvent extends Event {
    @Override
    default String recordType() {
        return "person";
    }

    /** Somebody was erased here; consumers have to erase what they know of them beyond their id. @param partnerId null for the vendor's side */
    record StaffErased(Occurrence occurrence, UUID personId, String side, UUID partnerId) implements StaffErasureEvent {
        static StaffErased of(Person person, Occurrence now) {
            return new StaffErased(
                    now,
                    person.personId(),
                    person.sideName(),
                    person.partnerId().orElse(null));
        }

        @Override
        public String subject() {
            return personId.toString();
        }
    }
}
