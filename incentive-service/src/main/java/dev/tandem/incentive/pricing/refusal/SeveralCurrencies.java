package dev.tandem.incentive.pricing.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.Collection;
import java.util.List;

/** The products have prices in more than one currency, and which one is meant was not said. */
public final class SeveralCurrencies extends Refusal {
    public SeveralCurrencies(Collection<String> currencies) {
        super(Kind.INVALID, "severalCurrencies", "Prices are in several currencies; ask for one of them.");
        with("currencies", List.copyOf(currencies));
    }
}
