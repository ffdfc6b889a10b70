package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.FirstTouch;
import dev.tandem.lead.handoff.FirstTouch.Channel;
import dev.tandem.lead.handoff.Reason;
import dev.tandem.lead.handoff.Reason.ReasonCode;
import dev.tandem.lead.handoff.Recipients.Proposal;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies about handoffs. */
final class HandoffRequests {
    private HandoffRequests() {}

    @Schema(description = "An offer to make; omitted fields follow from the routing decision and the playbook")
    record OfferHandoffRequest(
            @NotNull UUID leadId,

            @Schema(description = "By default the partner to whom the lead is routed")
            UUID partnerId,

            @Schema(description = "By default the person of the partner who joined first")
            UUID ownerId,

            @Schema(description = "By default the next one") UUID backupId,

            @Schema(
                    description =
                            "By default, of the playbooks that are for the partner and whose criteria the sale matches, the"
                                    + " one with the most criteria, and of several such the one published last",
                    example = "reseller-co-sale")
            String playbookCode,

            @Size(max = 50)
            @Schema(
                    description =
                            "What the sale is about, for the choice of the playbook; by default what the partner has"
                                    + " registered for the company",
                    examples = {"[\"0192f1c2-7d3e-7abc-8def-012345671020\"]"})
            List<@NotNull UUID> productIds,

            @Size(max = 1000) @Schema(example = "You run three of their competitors' warehouses")
            String valueProposition) {
        Proposal proposal() {
            return new Proposal(
                    leadId,
                    partnerId,
                    ownerId,
                    backupId,
                    playbookCode,
                    productIds == null ? List.of() : productIds,
                    valueProposition);
        }
    }

    @Schema(description = "Why a partner declines: a code, words, or both; other needs words")
    record DeclineHandoffRequest(
            @Schema(
                    description = "One of noCapacity, notOurMarket, conflictOfInterest, badFit, other",
                    example = "noCapacity")
            ReasonCode code,

            @Size(max = 500) @Schema(example = "No capacity before May")
            String reason) {
        Reason given() {
            return GivenReason.of(code, reason, ReasonCode.DECLINES);
        }
    }

    @Schema(description = "Why the vendor withdraws an open offer")
    record WithdrawHandoffRequest(
            @NotBlank @Size(max = 500) @Schema(example = "Sold already")
            String reason) {
        Reason given() {
            return new Reason(null, reason);
        }
    }

    @Schema(description = "Why the vendor recalls a handoff: a code, words, or both; other needs words")
    record RecallHandoffRequest(
            @Schema(
                    description =
                            "One of customerRequest, partnerUnresponsive, wrongPartner, conflictOfInterest, badFit, other",
                    example = "partnerUnresponsive")
            ReasonCode code,

            @Size(max = 500) @Schema(example = "No answer to three calls")
            String reason) {
        Reason given() {
            return GivenReason.of(code, reason, ReasonCode.RECALLS);
        }
    }

    @Schema(description = "The partner's first contact with the customer")
    record RecordFirstTouchRequest(
            @Schema(description = "Between acceptance and now; now by default", example = "2026-03-03T10:20:00Z")
            Instant occurredAt,

            @NotNull @Schema(example = "call") Channel channel,

            @Size(max = 1000) @Schema(example = "Agreed on a demo next week")
            String note) {

        FirstTouch touch() {
            Instant at = occurredAt == null ? null : occurredAt.truncatedTo(ChronoUnit.MICROS);
            return new FirstTouch(at, channel, note);
        }
    }

    /** A reason that may be a code of a list, words, or both. */
    static final class GivenReason {
        private GivenReason() {}

        /**
         * @throws InvalidRequest when both are missing, the code is not in the list, or the code {@code other} comes
         * without words
         */
        static Reason of(ReasonCode code, String words, Set<ReasonCode> list) {
            List<FieldFault> faults = new ArrayList<>();
            if (code != null && !list.contains(code)) {
                faults.add(new FieldFault("/code", "notAllowed", "is no reason for this; the contract lists them"));
            }
            boolean needsWords = code == null || code == ReasonCode.OTHER;
            if (needsWords && (words == null || words.isBlank())) {
                faults.add(new FieldFault("/reason", "notBlank", "is required unless the code states the reason"));
            }
            InvalidRequest.ifAny(faults);
            return new Reason(code, words);
        }
    }
}
