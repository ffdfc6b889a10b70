package dev.tandem.incentive.pricing;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one piece of a product is sold for, in the schedule's currency.
 *
 * @param floorPrice below which no discount takes it; null for none
 * @param cost what it costs the vendor, which no partner sees; null where it is not known
 */
public record PricedProduct(UUID productId, BigDecimal listPrice, BigDecimal floorPrice, BigDecimal cost) {}
