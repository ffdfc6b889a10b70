package dev.tandem.incentive.deal;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;

/** The scope a deal counts in: the earner whose attainment it belongs to, and the period. */
public record AttainmentPlace(DealKind kind, LocalDate closedOn, String partner, String manager) {
    /** Reads a row of the deal table. */
    public static AttainmentPlace of(Tuple row) {
        return new AttainmentPlace(
                DealKind.valueOf(row.get("kind", String.class)),
                row.get("closed_on", LocalDate.class),
                row.get("partner_id", UUID.class).toString(),
                row.get("manager_id", String.class));
    }

    public static AttainmentPlace of(Deal deal) {
        return new AttainmentPlace(
                deal.kind(), deal.closedOn(), deal.partnerId().toString(), deal.managerId());
    }
}
