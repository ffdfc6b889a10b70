package dev.tandem.incentive.pricing;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The price of one piece of a product, in the schedule's currency.
 *
 * @param floorPrice the price below which no discount may go; null for none
 * @param cost the vendor's cost, which no partner sees; null if unknown
 */
public record PricedProduct(UUID productId, BigDecimal listPrice, BigDecimal floorPrice, BigDecimal cost) {}
