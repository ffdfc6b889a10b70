package dev.tandem.lead.deal;

import dev.tandem.lead.deal.terms.Evidence;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A partner's own part in a deal, whoever owns it.
 *
 * @param closedOn null while open
 * @param attribution as the contract spells it
 * @param share in percent
 * @param evidence null where the deal itself is evidence enough
 */
public record Participation(
        UUID dealId,
        UUID thread,
        DealStatus status,
        LocalDate closedOn,
        Money amount,
        Money refunded,
        String attribution,
        BigDecimal share,
        Evidence evidence) {}
