package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The events of a partner, keyed by it. Reasons in people's words are not published. */
public sealed interface PartnerEvent extends Event {
    /** It joined the program. */
    record PartnerRegistered(
            Occurrence occurrence, @JsonUnwrapped State partner) implements OfState {}

    record PartnerChanged(
            Occurrence occurrence, @JsonUnwrapped State partner) implements OfState {}

    /** It must not be offered leads any more. */
    record PartnerSuspended(
            Occurrence occurrence, @JsonUnwrapped State partner) implements OfState {}

    /** It may be offered leads again. */
    record PartnerActivated(
            Occurrence occurrence, @JsonUnwrapped State partner) implements OfState {}

    /**
     * Its tier changed.
     *
     * @param previousTier null if it had none
     * @param effectiveOn the first day of the tier
     */
    record PartnerTierChanged(
            Occurrence occurrence, UUID partnerId, String tier, String previousTier, LocalDate effectiveOn)
            implements PartnerEvent {}

    /** Events with the partner's complete state. */
    sealed interface OfState extends PartnerEvent {
        State partner();

        @Override
        default UUID partnerId() {
            return partner().partnerId();
        }
    }

    /**
     * @param type null if nobody has said
     * @param reasonCode why it is suspended; null otherwise
     */
    record State(
            UUID partnerId,
            String externalId,
            String name,
            PartnerType type,
            Set<String> domains,
            String territory,
            UUID managerId,
            PartnerStatus status,
            String tier,
            IntegrationDepth integrationDepth,
            SuspensionReason reasonCode) {
        static State of(Partner partner) {
            return new State(
                    partner.id(),
                    partner.externalId(),
                    partner.name(),
                    partner.profile().type(),
                    partner.profile().domains(),
                    partner.territory(),
                    partner.managerId(),
                    partner.status(),
                    partner.tier().orElse(null),
                    partner.profile().integrationDepth(),
                    partner.suspensionReason().orElse(null));
        }
    }

    UUID partnerId();

    @Override
    default String subject() {
        return partnerId().toString();
    }

    @Override
    default String recordType() {
        return "partner";
    }
}
