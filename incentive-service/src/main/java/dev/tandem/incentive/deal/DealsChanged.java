package dev.tandem.incentive.deal;

import java.util.List;

/**
 * Told within this service, in the transaction that keeps the deals.
 *
 * @param places where they count now, and where a changed one counted before
 */
public record DealsChanged(List<DealScope> places) {}
