package dev.tandem.lead.lead;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.List;
import java.util.UUID;

/** What happens to a lead before anyone owns the sale. Who the contact is stays here. */
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

    /** A lead was taken in; as a duplicate of another, if {@code duplicateOf} says so. */
    record LeadRegistered(
            Occurrence occurrence, UUID leadId, UUID accountId, String source, String country, UUID duplicateOf)
            implements LeadEvent {
        public static LeadRegistered of(Lead lead, Occurrence occurrence) {
            LeadState state = LeadState.of(lead);
            return new LeadRegistered(
                    occurrence, lead.id(), state.accountId(), state.source(), state.country(), state.duplicateOf());
        }
    }

    /** @param fields those that say something else now, by their names in the API: whoever mirrors them reads them there */
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

    /** No sale will come of it. Why was told in somebody's own words, which stay here. */
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

    /** Two leads turned out to be one; the sale goes on in the thread of the one that stays. */
    record LeadsMerged(Occurrence occurrence, UUID leadId, UUID mergedLeadId, UUID mergedThread) implements LeadEvent {
        public static LeadsMerged of(Lead stays, Lead merged, Occurrence occurrence) {
            return new LeadsMerged(occurrence, stays.id(), merged.id(), merged.thread());
        }
    }

    /** All of a lead that is no personal data. What is unknown is null. */
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
