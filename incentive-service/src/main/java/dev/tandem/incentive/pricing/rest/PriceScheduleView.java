package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.agreement.AgreementStatus;
import dev.tandem.incentive.pricing.PriceSchedule;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.incentive.pricing.terms.PriceTermsInWords;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.rest.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a price schedule in responses; a partner sees only the terms for its own standing. */
@Schema(name = "PriceSchedule")
public record PriceScheduleView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345670003")
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "partner-prices") String code,
        @Schema(example = "1") int version,
        @Schema(example = "Partner prices 2027") String name,
        @Schema(example = "USD") String currency,
        @Schema(example = "2027-01-01") LocalDate effectiveFrom,

        @Schema(example = "2028-01-01", description = "Absent if open-ended")
        LocalDate effectiveTo,

        @Schema(example = "approved") AgreementStatus status,

        @Schema(
                description =
                        "For the vendor only: everybody who wrote this version; none of them can approve it; absent for a partner",
                example = "[\"c2f7916b-d8a4-8053-8e6b-94a1f05c2d73\"]")
        List<UUID> authors,

        @Schema(description = "For the vendor only: when it was last written; absent for a partner")
        Instant writtenAt,

        @Schema(
                example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594",
                description = "For the vendor only; absent until it is approved, and for a partner")
        UUID approvedBy,

        @Schema(example = "2026-12-02T09:00:00Z", description = "Absent while a draft")
        Instant approvedAt,

        @Schema(example = "120", description = "The number of products it has prices for")
        int productCount,

        @Schema(description = "A partner does not see the terms of other tiers")
        PriceTermsRequest terms,

        @Schema(
                example =
                        "A partner of tier gold gets 12.5 % off. Invoices are due after 30 days. The partner resells:"
                                + " what the customer pays is the partner's revenue, and what the partner pays is the vendor's.",
                description = "The terms in English, for a partner to read")
        String wording,

        @Schema(description = "The actions available to this caller now")
        List<AllowedAction> allowedActions) {
    private static final Set<String> WRITERS = Set.of(Role.FINANCE, Role.VENDOR_ADMIN);

    static PriceScheduleView forVendor(PriceSchedule schedule, PriceTerms terms, Caller viewer) {
        return new PriceScheduleView(
                schedule.id(),
                schedule.revision(),
                schedule.createdAt(),
                schedule.updatedAt(),
                schedule.code(),
                schedule.number(),
                schedule.name(),
                schedule.currency().getCurrencyCode(),
                schedule.effectiveFrom(),
                schedule.effectiveTo().orElse(null),
                schedule.status(),
                schedule.authors(),
                schedule.writtenAt(),
                schedule.approvedBy().orElse(null),
                schedule.approvedAt().orElse(null),
                schedule.productCount(),
                PriceTermsRequest.of(terms, schedule.currency()),
                PriceTermsInWords.of(terms, schedule.currency()),
                actions(schedule, viewer));
    }

    private static List<AllowedAction> actions(PriceSchedule schedule, Caller viewer) {
        return List.of(
                AllowedAction.of("revise", viewer, WRITERS, () -> schedule.objectionTo("revise")),
                AllowedAction.of("approve", viewer, WRITERS, () -> schedule.objectionToApproval(viewer.personId())));
    }

    /**
     * The authors and the approver are visible to the vendor only.
     *
     * @param own the part of the terms that is this partner's
     */
    static PriceScheduleView forPartner(PriceSchedule schedule, PriceTerms own, Caller viewer) {
        PriceScheduleView whole = forVendor(schedule, own, viewer);
        return new PriceScheduleView(
                whole.id,
                whole.revision,
                whole.createdAt,
                whole.updatedAt,
                whole.code,
                whole.version,
                whole.name,
                whole.currency,
                whole.effectiveFrom,
                whole.effectiveTo,
                whole.status,
                null,
                null,
                null,
                whole.approvedAt,
                whole.productCount,
                whole.terms,
                whole.wording,
                whole.allowedActions);
    }
}
