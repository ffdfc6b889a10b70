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
            @Schema(example = "Brightwater Logistics GmbH") String company,
            Contact contact,
            @Schema(example = "DE") String country,
            @Schema(example = "webinar") String source,

            @Schema(example = "Shipments are planned by hand and leave late")
            String problem,

            @Schema(example = "A demo with their own order data")
            String nextSteps,

            @Schema(example = "{\"employees\": 240}") Map<String, Object> attributes,

            @Schema(example = "{\"docks-per-day\": 40, \"planned-by\": \"paper\"}")
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
            UUID leadId,
            Set<Purpose> purposes,

            @Schema(example = "Webinar form of 3 March, box ticked")
            String evidence,

            Instant expiresAt,
            Set<Purpose> withdrawn) {
        static ExportedConsent of(Consent consent) {
            return new ExportedConsent(
                    consent.leadId(), consent.purposes(), consent.evidence(), consent.expiresAt(), consent.withdrawn());
        }
    }

    @Schema(description = "The contents of a handoff's package, and its recipient")
    record ExportedPackage(
            UUID handoffId,
            UUID partnerId,

            @Schema(example = "{\"company\": \"Brightwater Logistics GmbH\", \"contactName\": \"Ines Okafor\"}")
            Map<String, String> fields) {
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
