package dev.tandem.incentive.pricing.terms;

import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.payee.PartnerHistory;
import java.time.LocalDate;
import java.util.Optional;

/** The standing of a partner on the business date, as used for prices. @param tier empty if it had none */
public record PricedPartner(Optional<String> tier, IntegrationDepth depth, boolean suspended) {
    public static PricedPartner on(LocalDate day, PartnerHistory history) {
        return new PricedPartner(history.tierOn(day), history.integrationDepthOn(day), history.suspendedOn(day));
    }
}
