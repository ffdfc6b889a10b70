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

@Schema(description = "Everything recorded about one person")
record PersonExport(
        List<ExportedLead> leads,
        List<ExportedConsent> consents,
        List<ExportedPackage> shared,
        List<Disclosure> disclosures) {
    @Schema(description = "A lead in its present state")
    record ExportedLead(
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
        static ExportedLead of(Lead lead) {
            return new ExportedLead(
                    lead.id(),
                    lead.company(),
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

    @Schema(description = "The person's consents and withdrawals")
    record ExportedConsent(
            UUID leadId, Set<Purpose> purposes, String evidence, Instant expiresAt, Set<Purpose> withdrawn) {
        static ExportedConsent of(Consent consent) {
            return new ExportedConsent(
                    consent.leadId(), consent.purposes(), consent.evidence(), consent.expiresAt(), consent.withdrawn());
        }
    }

    @Schema(description = "The contents of a handoff's package, and its recipient")
    record ExportedPackage(UUID handoffId, UUID partnerId, Map<String, String> fields) {
        static ExportedPackage of(Handoff handoff) {
            return new ExportedPackage(
                    handoff.id(),
                    handoff.offer().partnerId(),
                    handoff.snapshot().fields());
        }
    }

    static PersonExport of(
            List<Lead> leads, List<Consent> consents, List<Handoff> handoffs, List<Disclosure> disclosures) {
        return new PersonExport(
                leads.stream().map(ExportedLead::of).toList(),
                consents.stream().map(ExportedConsent::of).toList(),
                handoffs.stream().map(ExportedPackage::of).toList(),
                disclosures);
    }
}
