package dev.tandem.lead.lead.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.account.Account;
import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.lead.lead.ScoreSummary;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One flat record for callers, composed of several parts. */
@Schema(description = "A lead; its contact is masked for a partner before acceptance, and without consent")
public record LeadView(
        UUID id,

        @Schema(example = "4", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,
        UUID thread,
        LeadStatus status,
        @JsonUnwrapped EnquiryPart enquiry,
        @JsonUnwrapped OwnerPart owner,
        @JsonUnwrapped ScorePart score,

        @Schema(description = "Absent for a partner: the actions open now, and why others are not")
        List<AllowedAction> allowedActions,

        @Schema(description = "Absent for a partner: the fields that can be changed now, and why others are fixed")
        List<EditableField> fields) {
    public static LeadView of(Lead lead, ContactVisibility.ShownContact shown, Caller viewer) {
        return new LeadView(
                lead.id(),
                lead.revision(),
                lead.createdAt(),
                lead.updatedAt(),
                lead.thread(),
                lead.status(),
                EnquiryPart.of(lead, shown, viewer),
                OwnerPart.of(lead, viewer),
                lead.figures().map(ScorePart::of).orElse(null),
                viewer.isVendor() ? LeadActions.of(lead, viewer) : null,
                viewer.isVendor() ? LeadActions.fields(lead) : null);
    }

    /** Null for a partner, which could compare its leads by it with what others tell it. */
    private static UUID accountOf(Lead lead, Caller viewer) {
        return lead.account()
                .filter(account -> viewer.isVendor())
                .map(Account::id)
                .orElse(null);
    }

    /** The contents of the enquiry. */
    public record EnquiryPart(
            @Schema(description = "Absent if none was named", example = "Brightwater Logistics GmbH")
            String company,

            @Schema(description = "The account of that company; absent for a partner, and if no company was named")
            UUID accountId,

            Contact contact,
            boolean contactMasked,

            @Schema(description = "Absent if unknown", example = "DE")
            String country,

            @Schema(example = "webinar") String source,

            @Schema(description = "Absent if not given", example = "Shipments are planned by hand and leave late")
            String problem,

            @Schema(description = "Absent if not given", example = "A demo with their own order data")
            String nextSteps,

            @Schema(description = "Absent if it has none", example = "crm-4711")
            String externalId,

            Instant receivedAt,

            @Schema(description = "By the tenant's own schema", example = "{\"employees\": 240}")
            Map<String, Object> attributes) {
        private static EnquiryPart of(Lead lead, ContactVisibility.ShownContact shown, Caller viewer) {
            return new EnquiryPart(
                    lead.company(),
                    accountOf(lead, viewer),
                    shown.contact(),
                    shown.masked(),
                    lead.country(),
                    lead.source(),
                    lead.problem(),
                    lead.nextSteps(),
                    lead.externalId(),
                    lead.receivedAt(),
                    lead.attributes());
        }
    }

    /** The owner of the lead, or why it has none. */
    public record OwnerPart(
            @Schema(description = "The routed or owning partner; absent unless it belongs to a partner")
            UUID partnerId,

            @Schema(
                    description =
                            "The vendor's own seller who has it; absent unless it belongs to one of the vendor's sellers",
                    example = "0197f6a0-0000-8000-8000-00000000000d")
            UUID sellerId,

            @Schema(description = "The original lead; visible to the vendor only; absent unless it is a duplicate")
            UUID duplicateOf,

            @Schema(
                    description =
                            "sameEmail, sameCompanyAndName or sameCompanyAndPhone; absent unless it is a duplicate",
                    example = "sameEmail")
            String duplicateReason,

            @Schema(description = "For a disqualified lead; absent unless it is disqualified", example = "noBudget")
            String disqualifiedReason) {
        private static OwnerPart of(Lead lead, Caller viewer) {
            return new OwnerPart(
                    lead.partnerId().orElse(null),
                    lead.sellerId().filter(seller -> viewer.isVendor()).orElse(null),
                    lead.duplicateOf().filter(original -> viewer.isVendor()).orElse(null),
                    lead.duplicateReason(),
                    lead.disqualifiedReason().orElse(null));
        }
    }

    /** The score. */
    public record ScorePart(
            @Schema(description = "Points for the lead's properties; absent until scored", example = "61")
            Integer fit,

            @Schema(description = "Points for the lead's activities, after decay; absent until scored", example = "24")
            Integer engagement,

            @Schema(description = "The band of both together; absent until it is scored", example = "B")
            String grade) {
        static ScorePart of(ScoreSummary figures) {
            return new ScorePart(figures.fit(), figures.engagement(), figures.grade());
        }
    }
}
