package dev.tandem.incentive.deal;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A partner's part in a deal.
 *
 * @param attribution what it did: sourced, influenced, coSold, fulfilled
 * @param share percent; all participants of a deal together have exactly 100
 */
public record Participant(UUID partnerId, String attribution, BigDecimal share) {}
