package dev.tandem.incentive.pricing;

import dev.tandem.incentive.agreement.AgreementHeading;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import java.util.List;

/** What a version of a price schedule agrees, as its author wrote it. */
public record AgreedPrices(AgreementHeading heading, PriceTerms terms, List<PricedProduct> products) {}
