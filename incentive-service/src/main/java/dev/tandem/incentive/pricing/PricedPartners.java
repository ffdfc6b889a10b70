package dev.tandem.incentive.pricing;

import dev.tandem.incentive.payee.PartnerHistory;
import dev.tandem.incentive.payee.PartnerStandings;
import dev.tandem.incentive.pricing.terms.PricedPartner;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The standings of partners on the days that prices are requested for. */
@ApplicationScoped
public class PricedPartners {
    private final PartnerStandings standings;
    private final CurrentCaller caller;

    PricedPartners(PartnerStandings standings, CurrentCaller caller) {
        this.standings = standings;
        this.caller = caller;
    }

    /** @throws NotFound if the partner is unknown, or the caller may not request prices for it */
    public PricedPartner on(LocalDate day, UUID partner) {
        PartnerHistory history = historyOf(partner);
        if (!caller.get().sees(partner) || history.equals(PartnerHistory.UNKNOWN)) {
            throw new NotFound("partner", partner);
        }
        return PricedPartner.on(day, history);
    }

    /** The calling partner, without tier and integration if it is not known yet. */
    public PricedPartner callerOn(LocalDate day) {
        return PricedPartner.on(day, historyOf(caller.get().partner().orElseThrow()));
    }

    private PartnerHistory historyOf(UUID partner) {
        return standings.of(Set.of(partner)).of(partner);
    }
}
