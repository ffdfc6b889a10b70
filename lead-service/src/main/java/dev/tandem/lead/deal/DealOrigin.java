package dev.tandem.lead.deal;

import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.registration.Registration;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The origin of a deal: an accepted handoff of a lead, or an approved registration. It never changes.
 *
 * @param leadId null without a lead
 * @param handoffId null for a registration's deal
 * @param registrationId null for a handoff's deal
 * @param partnerId the owner of the deal
 * @param managerId the vendor's channel manager for the partner; null when it has none
 * @param responseTime from offer to acceptance; null where nothing was offered
 */
@Embeddable
public record DealOrigin(
        UUID leadId,
        UUID handoffId,
        UUID registrationId,
        UUID partnerId,
        String territory,
        UUID managerId,
        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration responseTime) {
    static DealOrigin of(Handoff handoff, UUID managerId) {
        return new DealOrigin(
                handoff.lead().id(),
                handoff.id(),
                null,
                handoff.offer().partnerId(),
                handoff.offer().territory(),
                managerId,
                handoff.responseTime().orElse(null));
    }

    static DealOrigin of(Registration registration, Partner partner) {
        return new DealOrigin(
                null,
                null,
                registration.id(),
                registration.partnerId(),
                partner.territory(),
                partner.managerId(),
                null);
    }
}
