package dev.tandem.lead.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How the sales of leads ended, as far as scoring wants to know. Deals come after leads, and tell it. */
public interface ClosedSales {
    /** A sale that was won, or was not. */
    record ClosedSale(UUID dealId, UUID leadId, boolean won, LocalDate closedOn) {}

    /** Those closed from a day on until before another, after the given deal in the order of ids. */
    List<ClosedSale> closed(LocalDate from, LocalDate to, UUID after, int limit);
}
