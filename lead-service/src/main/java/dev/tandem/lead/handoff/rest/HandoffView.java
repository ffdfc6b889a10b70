package dev.tandem.lead.handoff.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.handoff.Clocks;
import dev.tandem.lead.handoff.FirstTouch;
import dev.tandem.lead.handoff.FirstTouch.Channel;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.HandoffStatus;
import dev.tandem.lead.handoff.Offer;
import dev.tandem.lead.handoff.Reason;
import dev.tandem.lead.handoff.Reason.ReasonCode;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One flat record for callers, composed of several parts. */
@Schema(description = "An offer of a lead to a partner, and its answer")
record HandoffView(
        UUID id,

        @Schema(example = "2", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,
        UUID thread,
        UUID leadId,
        HandoffStatus status,
        @JsonUnwrapped OfferPart offer,
        @JsonUnwrapped ClockPart clocks,
        @JsonUnwrapped FirstTouchPart firstTouch,
        @JsonUnwrapped AnswerPart answer,

        @Schema(description = "The actions open to the caller now, and why others are not")
        List<AllowedAction> allowedActions,

        @Schema(
                description =
                        "Why no field of it can be changed: fixedByOffer, reportedByAnswer or reportedByFirstTouch")
        List<EditableField> fields) {
    static HandoffView of(Handoff handoff, List<AllowedAction> allowedActions) {
        return new HandoffView(
                handoff.id(),
                handoff.revision(),
                handoff.createdAt(),
                handoff.updatedAt(),
                handoff.thread(),
                handoff.lead().id(),
                handoff.status(),
                OfferPart.of(handoff),
                ClockPart.of(handoff.clocks()),
                handoff.firstTouch().map(FirstTouchPart::of).orElse(null),
                AnswerPart.of(handoff),
                allowedActions,
                HandoffActions.FIELDS);
    }

    /** The recipients of the lead, and the grounds for the offer. */
    record OfferPart(
            UUID partnerId,
            UUID ownerId,
            UUID backupId,

            @Schema(description = "Absent if the router did not decide")
            UUID routingDecisionId,

            @Schema(description = "Absent without a consent that shares the contact")
            UUID consentId,

            UUID snapshotId,

            @Schema(description = "Absent if there is none", example = "DACH")
            String territory,

            @Schema(description = "Why it is that one, says its playbook-choice; absent for an imported handoff")
            PlaybookVersion playbook) {
        private static OfferPart of(Handoff handoff) {
            Offer offer = handoff.offer();
            return new OfferPart(
                    offer.partnerId(),
                    offer.ownerId(),
                    offer.backupId(),
                    offer.routingDecisionId(),
                    offer.consentId(),
                    handoff.snapshotId(),
                    offer.territory(),
                    offer.playbook());
        }
    }

    /** The partner's deadlines. */
    record ClockPart(
            Instant offeredAt,

            @Schema(description = "From this instant on the offer cannot be accepted")
            Instant acceptBy,

            @Schema(description = "When a partner that has not answered is warned", example = "2026-03-03T14:00:00Z")
            Instant acceptWarnAt,

            @Schema(
                    description =
                            "The deadline for contacting the customer, in the partner's working time: a plan until it is "
                                    + "accepted, counted from then on",
                    example = "2026-03-04T09:00:00Z")
            Instant firstTouchBy,

            @Schema(
                    description = "When a partner that has not contacted the customer is warned",
                    example = "2026-03-03T16:00:00Z")
            Instant firstTouchWarnAt) {
        static ClockPart of(Clocks clocks) {
            return new ClockPart(
                    clocks.offeredAt(),
                    clocks.acceptBy(),
                    clocks.acceptWarnAt(),
                    clocks.firstTouchBy(),
                    clocks.firstTouchWarnAt());
        }
    }

    /** The partner's first contact with the customer. */
    record FirstTouchPart(
            @Schema(
                    description = "When the partner contacted the customer; absent until it is recorded",
                    example = "2026-03-03T10:20:00Z")
            Instant firstTouchAt,

            @Schema(description = "Absent until it is recorded", example = "call")
            Channel firstTouchChannel,

            @Schema(description = "Absent if none was given", example = "Agreed on a demo next week")
            String firstTouchNote) {
        private static FirstTouchPart of(FirstTouch touch) {
            return new FirstTouchPart(touch.at(), touch.channel(), touch.note());
        }
    }

    /** The outcome of the offer. */
    record AnswerPart(
            @Schema(
                    description = "When the partner accepted or declined it; absent if it did neither",
                    example = "2026-03-02T11:20:00Z")
            Instant answeredAt,

            @Schema(
                    description = "When the offer was withdrawn or expired without an answer; absent otherwise",
                    example = "2026-03-03T17:00:00Z")
            Instant endedAt,

            @Schema(
                    description = "When the lead was taken back; absent unless it was recalled",
                    example = "2026-03-04T09:00:01Z")
            Instant recalledAt,

            @Schema(description = "Why it came to nothing; absent unless a reason was given", example = "noCapacity")
            ReasonCode reasonCode,

            @Schema(description = "Why, in words; absent unless a reason was given", example = "No capacity before May")
            String reason) {
        private static AnswerPart of(Handoff handoff) {
            return new AnswerPart(
                    handoff.answeredAt(),
                    handoff.endedAt(),
                    handoff.recalledAt(),
                    handoff.reason().map(Reason::code).orElse(null),
                    handoff.reason().map(Reason::text).orElse(null));
        }
    }
}
