package dev.tandem.lead.privacy.rest;

import dev.tandem.lead.consent.Consent;
import dev.tandem.lead.consent.Disclosures.Disclosure;
import dev.tandem.lead.consent.Purpose;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.Lead;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Everything that is kept here about one person")
record PersonExport(
        List<KeptLead> leads, List<KeptConsent> consents, List<Shared> shared, List<Disclosure> disclosures) {
    @Schema(description = "A lead as it stands")
    record KeptLead(
            UUID leadId,
            String company,
            Contact contact,
            String country,
            String source,
            String problem,
            String nextSteps,
            Map<String, Object> attributes,
            Map<String, Object> discovery,
            Instant receivedAt) {
        static KeptLead of(Lead lead) {
            return new KeptLead(
                    lead.id(),
                    lead.account().map(account -> account.name()).orElse(null),
                    lead.contact(),
                    lead.country(),
                    lead.source(),
                    lead.problem(),
                    lead.nextSteps(),
                    lead.attributes(),
                    lead.discovery(),
                    lead.receivedAt());
        }
    }

    @Schema(description = "What the person agreed to, and took back")
    record KeptConsent(UUID leadId, Set<Purpose> purposes, String evidence, Instant expiresAt, Set<Purpose> withdrawn) {
        static KeptConsent of(Consent consent) {
            return new KeptConsent(
                    consent.leadId(), consent.purposes(), consent.evidence(), consent.expiresAt(), consent.withdrawn());
        }
    }

    @Schema(description = "What a handoff's package said, and whom it was offered to")
    record Shared(UUID handoffId, UUID partnerId, Map<String, String> fields) {
        static Shared of(Handoff handoff) {
            return new Shared(
                    handoff.id(),
                    handoff.offer().partnerId(),
                    handoff.snapshot().fields());
        }
    }

    static PersonExport of(
            List<Lead> leads, List<Consent> consents, List<Handoff> handoffs, List<Disclosure> disclosures) {
        return new PersonExport(
                leads.stream().map(KeptLead::of).toList(),
                consents.stream().map(KeptConsent::of).toList(),
                handoffs.stream().map(Shared::of).toList(),
                disclosures);
    }
}
