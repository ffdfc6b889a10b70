package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.handoff.Clocks.RunningClock;
import dev.tandem.lead.handoff.Clocks.ServiceClock;
import dev.tandem.lead.handoff.Reason.ReasonCode;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Events of the offer of a lead. */
public sealed interface HandoffEvent extends Event {
    UUID handoffId();

    @Override
    default String subject() {
        return handoffId().toString();
    }

    @Override
    default String recordType() {
        return "handoff";
    }

    /** A change of the offer's state, always with its complete state. */
    sealed interface HandoffMoved extends HandoffEvent {
        HandoffState state();

        @Override
        default UUID handoffId() {
            return state().handoffId();
        }
    }

    record HandoffOffered(
            Occurrence occurrence, @JsonUnwrapped HandoffState state) implements HandoffMoved {}

    /** The partner accepted it. */
    record LeadHandedOff(
            Occurrence occurrence, @JsonUnwrapped HandoffState state) implements HandoffMoved {}

    record HandoffDeclined(
            Occurrence occurrence, @JsonUnwrapped HandoffState state) implements HandoffMoved {}

    record HandoffExpired(
            Occurrence occurrence, @JsonUnwrapped HandoffState state) implements HandoffMoved {}

    record HandoffWithdrawn(
            Occurrence occurrence, @JsonUnwrapped HandoffState state) implements HandoffMoved {}

    record HandoffRecalled(
            Occurrence occurrence, @JsonUnwrapped HandoffState state) implements HandoffMoved {}

    record FirstTouchRecorded(
            Occurrence occurrence, @JsonUnwrapped HandoffState state) implements HandoffMoved {}

    /** A clock runs out soon; published once per clock. */
    record ServiceLevelWarned(
            Occurrence occurrence, @JsonUnwrapped ServiceLevel level) implements HandoffEvent {
        @Override
        public UUID handoffId() {
            return level.handoffId();
        }
    }

    /**
     * A clock has run out; published once per clock.
     *
     * @param overdueBy the partner's working time since the deadline
     */
    record ServiceLevelBreached(
            Occurrence occurrence, @JsonUnwrapped ServiceLevel level, Duration overdueBy) implements HandoffEvent {
        @Override
        public UUID handoffId() {
            return level.handoffId();
        }
    }

    /** The event of the handoff's present state. */
    static HandoffEvent of(Handoff handoff, Occurrence occurrence) {
        HandoffState state = HandoffState.of(handoff);
        return switch (handoff.status()) {
            case OFFERED -> new HandoffOffered(occurrence, state);
            case ACCEPTED -> new LeadHandedOff(occurrence, state);
            case DECLINED -> new HandoffDeclined(occurrence, state);
            case EXPIRED -> new HandoffExpired(occurrence, state);
            case WITHDRAWN -> new HandoffWithdrawn(occurrence, state);
            case RECALLED -> new HandoffRecalled(occurrence, state);
        };
    }

    /** @param reasonCode why it came to nothing; null for a reason in words alone */
    record HandoffState(
            UUID handoffId,
            UUID leadId,
            @JsonUnwrapped Addressee addressee,
            @JsonUnwrapped Grounds grounds,
            @JsonUnwrapped Times times,
            ReasonCode reasonCode) {
        static HandoffState of(Handoff handoff) {
            return new HandoffState(
                    handoff.id(),
                    handoff.lead().id(),
                    Addressee.of(handoff.offer()),
                    Grounds.of(handoff),
                    Times.of(handoff),
                    handoff.reason().map(Reason::code).orElse(null));
        }
    }

    /** The two sides. {@code to} is the partner, like {@code partnerId}, which every event about a partner carries. */
    record Addressee(String from, UUID to, UUID partnerId, UUID ownerId, UUID backupId, String territory) {
        private static Addressee of(Offer offer) {
            return new Addressee(
                    "vendor",
                    offer.partnerId(),
                    offer.partnerId(),
                    offer.ownerId(),
                    offer.backupId(),
                    offer.territory());
        }
    }

    /** The grounds of the offer. */
    record Grounds(UUID routingDecisionId, UUID consentId, UUID snapshotId, PlaybookVersion playbook) {
        private static Grounds of(Handoff handoff) {
            Offer offer = handoff.offer();
            return new Grounds(offer.routingDecisionId(), offer.consentId(), handoff.snapshotId(), offer.playbook());
        }
    }

    /** @param firstTouchAt null until the customer was contacted */
    record Times(Instant offeredAt, Instant acceptBy, Instant firstTouchBy, Instant firstTouchAt) {
        private static Times of(Handoff handoff) {
            Clocks clocks = handoff.clocks();
            return new Times(
                    clocks.offeredAt(),
                    clocks.acceptBy(),
                    clocks.firstTouchBy(),
                    handoff.firstTouch().map(FirstTouch::at).orElse(null));
        }
    }

    /**
     * A clock of the partner that is running out or has run out.
     *
     * @param by its deadline
     */
    record ServiceLevel(
            UUID handoffId,
            UUID leadId,
            UUID to,
            UUID partnerId,
            UUID ownerId,
            UUID backupId,
            ServiceClock clock,
            Instant by,
            PlaybookVersion playbook) {
        static ServiceLevel of(Handoff handoff, RunningClock running) {
            Offer offer = handoff.offer();
            return new ServiceLevel(
                    handoff.id(),
                    handoff.lead().id(),
                    offer.partnerId(),
                    offer.partnerId(),
                    offer.ownerId(),
                    offer.backupId(),
                    running.clock(),
                    running.deadline().by(),
                    offer.playbook());
        }
    }
}
