package dev.tandem.incentive.deal;

import java.time.LocalDate;

/** Where a deal counts: whose attainment it belongs to, and in which period. */
public record DealPlace(LocalDate closedOn, String partner, String manager) {

    static DealPlace of(Deal deal) {
        return new DealPlace(deal.closedOn(), deal.partnerId().toString(), deal.managerId());
    }
}
