package dev.tandem.incentive.metric;

import dev.tandem.incentive.deal.Participant;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A partner's part in a valid sale.
 *
 * @param share percent, in total for all the partner's activities
 */
record SalePart(DealEvent sale, UUID partner, BigDecimal share) {
    static List<SalePart> of(DealEvent sale) {
        Map<UUID, BigDecimal> shares = new LinkedHashMap<>();
        for (Participant part : sale.participants()) {
            shares.merge(part.partnerId(), part.share(), BigDecimal::add);
        }
        return shares.entrySet().stream()
                .map(share -> new SalePart(sale, share.getKey(), share.getValue()))
                .toList();
    }
}
