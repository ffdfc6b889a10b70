package dev.tandem.lead.privacy;

import dev.tandem.lead.lead.Lead;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** Events of erasures. */
public sealed interface ErasureEvent extends Event {
    @Override
    default String recordType() {
        return "lead";
    }

    /** The contact of a lead was erased here; consumers have to erase their copies. */
    record PersonErased(Occurrence occurrence, UUID leadId, UUID erasureId) implements ErasureEvent {
        static PersonErased of(Lead lead, Erasure erasure, Occurrence occurrence) {
            return new PersonErased(occurrence, lead.id(), erasure.id());
        }

        @Override
        public String subject() {
            return leadId.toString();
        }
    }
}
