package dev.tandem.lead.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The outcomes of leads' sales, as far as scoring needs them. Implemented by deals, which depend on leads. */
public interface ClosedSales {
    /** A sale that was won or lost. */
    record ClosedSale(UUID dealId, UUID leadId, boolean won, LocalDate closedOn) {}

    /** Those closed in the half-open range of days, after the given deal in the order of ids. */
    List<ClosedSale> closed(LocalDate from, LocalDate to, UUID after, int limit);
}
