package dev.tandem.lead.lead;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.List;
import java.util.UUID;

/** Events of a lead before anyone owns the sale. The contact's identity is not published. */
public sealed interface LeadEvent extends Event {
    UUID leadId();

    @Override
    default String subject() {
        return leadId().toString();
    }

    @Override
    default String recordType() {
        return "lead";
    }

    /** A lead was taken in; as a duplicate of {@code duplicateOf} if that is set. */
    record LeadRegistered(
            Occurrence occurrence, UUID leadId, UUID accountId, String source, String country, UUID duplicateOf)
            implements LeadEvent {
        public static LeadRegistered of(Lead lead, Occurrence occurrence) {
            LeadState state = LeadState.of(lead);
            return new LeadRegistered(
                    occurrence, lead.id(), state.accountId(), state.source(), state.country(), state.duplicateOf());
        }
    }

    /** @param fields the changed ones, by their names in the API, where consumers that mirror them read the values */
    record LeadChanged(Occurrence occurrence, @JsonUnwrapped LeadState state, List<String> fields)
            implements LeadEvent {
        public static LeadChanged of(Lead lead, List<String> fields, Occurrence occurrence) {
            return new LeadChanged(occurrence, LeadState.of(lead), fields);
        }

        @Override
        public UUID leadId() {
            return state.leadId();
        }
    }

    /** No sale will come of it. The reason is free text and is not published. */
    record LeadDisqualified(
            Occurrence occurrence, @JsonUnwrapped LeadState state) implements LeadEvent {
        public static LeadDisqualified of(Lead lead, Occurrence occurrence) {
            return new LeadDisqualified(occurrence, LeadState.of(lead));
        }

        @Override
        public UUID leadId() {
            return state.leadId();
        }
    }

    /** Two leads turned out to be one; the sale continues in the thread of the remaining lead. */
    record LeadsMerged(Occurrence occurrence, UUID leadId, UUID mergedLeadId, UUID mergedThread) implements LeadEvent {
        public static LeadsMerged of(Lead stays, Lead merged, Occurrence occurrence) {
            return new LeadsMerged(occurrence, stays.id(), merged.id(), merged.thread());
        }
    }

    /** Everything about a lead that is not personal data. Unknown values are null. */
    record LeadState(
            UUID leadId,
            UUID accountId,
            LeadStatus status,
            String source,
            String country,
            UUID partnerId,
            UUID sellerId,
            UUID duplicateOf) {
        static LeadState of(Lead lead) {
            return new LeadState(
                    lead.id(),
                    lead.account().map(account -> account.id()).orElse(null),
                    lead.status(),
                    lead.source(),
                    lead.country(),
                    lead.partnerId().orElse(null),
                    lead.sellerId().orElse(null),
                    lead.duplicateOf().orElse(null));
        }
    }
}
