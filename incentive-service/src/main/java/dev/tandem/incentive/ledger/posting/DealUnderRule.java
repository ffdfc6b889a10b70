package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.calculation.EarningDeal;
import dev.tandem.incentive.calculation.Share;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Participant;
import dev.tandem.incentive.exchange.ExchangeRate;
import dev.tandem.incentive.exchange.ExchangeRates;
import dev.tandem.incentive.ledger.EntryTrace;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Party;
import dev.tandem.incentive.plan.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A deal seen through one rule: who earns by it, who is paid, on what basis, or why nobody is. */
record DealUnderRule(Plan plan, Rule rule, Deal deal, ExchangeRates rates) {

    String earner() {
        return party(rule.earner());
    }

    /** Whom to tell that nothing was earned. */
    String mainPayee() {
        return party(rule.payee());
    }

    Optional<NotEarned> notEarned() {
        if (!deal.won()) {
            return Optional.of(NotEarned.DEAL_LOST);
        }
        if (mainPayee().equals(Deal.NOBODY) || earner().equals(Deal.NOBODY)) {
            return Optional.of(NotEarned.NO_MANAGER);
        }
        if (rate().isEmpty()) {
            return Optional.of(NotEarned.NO_EXCHANGE_RATE);
        }
        if (figure().isEmpty()) {
            return Optional.of(NotEarned.BASIS_MISSING);
        }
        return figure().get().signum() < 0 ? Optional.of(NotEarned.BASIS_NEGATIVE) : Optional.empty();
    }

    EarningDeal earning() {
        return new EarningDeal(
                deal.id(), deal.closedOn(), rate().orElseThrow().convert(figure().orElseThrow()), shares());
    }

    /** How the deal's figure became the basis; null when it was in the plan's currency. */
    EntryTrace.ExchangeTrace exchange() {
        return rate().filter(rate -> !rate.changesNothing())
                .map(rate -> EntryTrace.ExchangeTrace.of(figure().orElseThrow(), rate))
                .orElse(null);
    }

    private Optional<ExchangeRate> rate() {
        return rates.of(deal.closedOn(), deal.amount().currency(), plan.currency());
    }

    /** In the deal's currency. */
    private Optional<BigDecimal> figure() {
        return switch (rule.basis()) {
            case AMOUNT -> Optional.of(deal.amount().amount());
            case MARGIN -> deal.margin();
            case ANNUAL_VALUE -> deal.annualValue();
        };
    }

    private List<Share> shares() {
        return rule.payee() == Party.DEAL_MANAGER
                ? List.of(Share.whole(deal.managerId()))
                : deal.participants().stream().map(DealUnderRule::share).toList();
    }

    private static Share share(Participant participant) {
        return new Share(participant.partnerId().toString(), participant.share());
    }

    private String party(Party party) {
        return party == Party.PARTNER ? deal.partnerId().toString() : deal.managerId();
    }
}
