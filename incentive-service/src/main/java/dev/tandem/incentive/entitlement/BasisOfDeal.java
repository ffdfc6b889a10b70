package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.DealKind;
import dev.tandem.incentive.exchange.ExchangeRate;
import dev.tandem.incentive.exchange.ExchangeRates;
import dev.tandem.incentive.ledger.EntryTrace.ExchangeTrace;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.plan.rule.Basis;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** The basis that a rate applies to: one figure of a deal in the plan's currency, or the reason why there is none. */
record BasisOfDeal(Deal deal, Basis basis, Currency currency, ExchangeRates rates) {
    Optional<NotEarned> missing() {
        if (sellsNothing()) {
            return Optional.empty();
        }
        if (rate().isEmpty()) {
            return Optional.of(NotEarned.NO_EXCHANGE_RATE);
        }
        if (figure().isEmpty()) {
            return Optional.of(NotEarned.BASIS_MISSING);
        }
        return figure().get().signum() < 0 ? Optional.of(NotEarned.BASIS_NEGATIVE) : Optional.empty();
    }

    /** Zero for a handoff, which pays a flat amount. */
    BigDecimal amount() {
        return sellsNothing() ? BigDecimal.ZERO : rate().orElseThrow().convert(figure().orElseThrow());
    }

    /** The conversion of the deal's figure into the basis; null if it was in the plan's currency. */
    ExchangeTrace exchange() {
        return sellsNothing()
                ? null
                : rate().filter(rate -> !rate.changesNothing())
                        .map(rate -> ExchangeTrace.of(figure().orElseThrow(), rate))
                        .orElse(null);
    }

    boolean sellsNothing() {
        return deal.kind() == DealKind.HANDOFF;
    }

    private Optional<ExchangeRate> rate() {
        return rates.of(deal.closedOn(), deal.amount().currency(), currency);
    }

    /** In the deal's currency. */
    private Optional<BigDecimal> figure() {
        return switch (basis) {
            case AMOUNT, USAGE -> Optional.of(deal.amount().amount());
            case MARGIN -> deal.margin();
            case ANNUAL_VALUE -> deal.annualValue();
        };
    }
}
