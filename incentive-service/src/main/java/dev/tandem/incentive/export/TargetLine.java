package dev.tandem.incentive.export;

import dev.tandem.platform.money.Money;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;

/** What a partner is to reach in a quarter, as far as tiers are measured against it. A changed target counts as it is now. */
public record TargetLine(String line, UUID partnerId, String quarter, Money coSoldRevenue) implements ExportLine {
    public static final String ROWS = "select partner_id, quarter, co_sold, currency from metric_target"
            + " where tenant = ?1 and co_sold is not null order by quarter, partner_id";

    public static TargetLine of(Tuple row) {
        return new TargetLine(
                "target",
                row.get("partner_id", UUID.class),
                row.get("quarter", String.class),
                new Money(
                        row.get("co_sold", BigDecimal.class), Currency.getInstance(row.get("currency", String.class))));
    }
}
