package dev.tandem.incentive.pricing;

import dev.tandem.incentive.agreement.AgreementHeading;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import java.util.List;

/** The terms of a price schedule version, as written by its author. */
public record AgreedPrices(AgreementHeading heading, PriceTerms terms, List<PricedProduct> products) {}
