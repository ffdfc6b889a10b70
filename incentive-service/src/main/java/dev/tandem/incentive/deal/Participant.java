package dev.tandem.incentive.deal;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A partner's part in a deal.
 *
 * @param attribution its activity: sourced, influenced, coSold or fulfilled
 * @param share percent; the shares of a deal add up to exactly 100
 */
public record Participant(UUID partnerId, String attribution, BigDecimal share) {}
