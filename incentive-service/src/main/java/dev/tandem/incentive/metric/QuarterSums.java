package dev.tandem.incentive.metric;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The sums of a quarter, collected per partner. */
final class QuarterSums {
    private final Map<UUID, Map<Currency, BigDecimal>> pipeline = new HashMap<>();
    private final Map<UUID, Map<Currency, BigDecimal>> coSold = new HashMap<>();
    private final Map<UUID, Integer> opened = new HashMap<>();
    private final Map<UUID, Integer> won = new HashMap<>();
    private final Map<UUID, Integer> renewed = new HashMap<>();
    private final Map<UUID, Integer> churned = new HashMap<>();

    void opened(Tuple row) {
        opened.merge(partner(row), count(row, "number"), Integer::sum);
        sum(row, pipeline);
    }

    void closed(Tuple row) {
        won.merge(partner(row), count(row, "number"), Integer::sum);
        sum(row, coSold);
    }

    void changed(Tuple row) {
        renewed.put(partner(row), count(row, "renewed"));
        churned.put(partner(row), count(row, "churned"));
    }

    PartnerQuarter of(UUID partner, Optional<MetricTarget> target) {
        return new PartnerQuarter(
                partner,
                pipeline.getOrDefault(partner, Map.of()),
                coSold.getOrDefault(partner, Map.of()),
                opened.getOrDefault(partner, 0),
                won.getOrDefault(partner, 0),
                renewed.getOrDefault(partner, 0),
                churned.getOrDefault(partner, 0),
                target);
    }

    /** Rounded once, after summation. A sale without a known amount adds nothing. */
    private static void sum(Tuple row, Map<UUID, Map<Currency, BigDecimal>> sums) {
        if (row.get("currency") == null) {
            return;
        }
        Currency currency = Currency.getInstance(row.get("currency", String.class));
        BigDecimal amount = row.get("amount", BigDecimal.class)
                .setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_EVEN);
        sums.computeIfAbsent(partner(row), none -> new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode)))
                .put(currency, amount);
    }

    private static UUID partner(Tuple row) {
        return row.get("partner_id", UUID.class);
    }

    private static int count(Tuple row, String name) {
        return row.get(name, Long.class).intValue();
    }
}
