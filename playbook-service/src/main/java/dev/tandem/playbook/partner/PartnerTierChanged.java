package dev.tandem.playbook.partner;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A partner is of another tier.
 *
 * @param previousTier null where it had none
 * @param effectiveOn the first day of the tier
 */
public record PartnerTierChanged(
        Occurrence occurrence, UUID partnerId, String tier, String previousTier, LocalDate effectiveOn)
        implements Event {

    @Override
    public String key() {
        return partnerId.toString();
    }

    @Override
    public String subject() {
        return key();
    }
}
