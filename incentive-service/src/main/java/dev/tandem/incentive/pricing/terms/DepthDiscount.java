package dev.tandem.incentive.pricing.terms;

import dev.tandem.incentive.payee.IntegrationDepth;
import java.math.BigDecimal;

/**
 * What partners get on top whose systems work together with the vendor's at least that closely. Of several that a partner
 * reaches, the deepest counts alone.
 *
 * @param percent off the price; 10 means 10 %
 */
public record DepthDiscount(IntegrationDepth atLeast, BigDecimal percent) {}
