package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.calculation.AfterClawback;
import dev.tandem.incentive.calculation.EarningDeal;
import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.calculation.PeriodTerms;
import dev.tandem.incentive.calculation.RunningSumKey;
import dev.tandem.incentive.calculation.Share;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Participant;
import dev.tandem.incentive.exchange.ExchangeRates;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.payee.PartnerHistories;
import dev.tandem.incentive.payee.PartnerHistory;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Accelerator;
import dev.tandem.incentive.plan.rule.EarnerRole;
import dev.tandem.incentive.plan.rule.Guard;
import dev.tandem.incentive.plan.rule.GuardFacts;
import dev.tandem.incentive.plan.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A deal under one rule: its earner, payees and basis, or the reason why no one is paid. */
record DealUnderRule(Plan plan, Rule rule, Deal deal, PartnerHistories partners, ExchangeRates rates) {
    static String earner(Rule rule, Deal deal) {
        return party(rule.earner(), deal);
    }

    /** The payee to which a posting of nothing earned is addressed. */
    String mainPayee() {
        return party(rule.payee(), deal);
    }

    /** @param guard the rule's, compiled once for all deals */
    Optional<NotEarned> notEarned(Optional<Guard> guard) {
        if (!deal.won()) {
            return Optional.of(NotEarned.DEAL_LOST);
        }
        if (mainPayee().equals(Deal.NOBODY) || earner(rule, deal).equals(Deal.NOBODY)) {
            return Optional.of(NotEarned.NO_MANAGER);
        }
        if (!rule.pays(deal)) {
            return Optional.of(NotEarned.DURATION_OVER);
        }
        GuardFacts facts = new GuardFacts(deal, partners.of(deal.partnerId()));
        return guard.filter(condition -> !condition.isMetBy(facts))
                .map(unmet -> NotEarned.GUARD_NOT_MET)
                .or(this::withoutCredit)
                .or(() -> basis().missing());
    }

    BasisOfDeal basis() {
        return new BasisOfDeal(deal, rule.basis(), plan.currency(), rates);
    }

    EarningDeal earning() {
        return new EarningDeal(deal.id(), deal.closedOn(), basis().amount(), shares(), uplifts(), kept());
    }

    /** The part of the deal left after clawback; the whole deal under a rule without clawback. */
    AfterClawback kept() {
        return rule.clawedBack()
                .filter(terms -> !basis().sellsNothing())
                .map(terms -> terms.kept(deal.closedOn(), deal.amount().amount(), deal.afterSale()))
                .orElse(AfterClawback.ALL);
    }

    /** The fraction of its earnings that may be paid by that day. */
    Fraction payable(LocalDate today) {
        return rule.payment().payable(deal, today);
    }

    /** The reason why its payees have less by that day than the deal originally earned. */
    Optional<NotEarned> whyLess(LocalDate today) {
        if (kept().money().compareTo(Fraction.ONE) < 0) {
            return Optional.of(NotEarned.CLAWED_BACK);
        }
        if (rule.payment().paidFor(deal).compareTo(Fraction.ONE) < 0) {
            return Optional.of(NotEarned.AWAITS_PAYMENT);
        }
        return payable(today).compareTo(Fraction.ONE) < 0 ? Optional.of(NotEarned.HELD_BACK) : Optional.empty();
    }

    private List<PeriodTerms.Uplift> uplifts() {
        PartnerHistory owner = partners.of(deal.partnerId());
        return rule.accelerators().stream()
                .filter(accelerator -> accelerator.appliesTo(deal, owner))
                .map(Accelerator::uplift)
                .toList();
    }

    private List<Share> shares() {
        return rule.payee() == EarnerRole.DEAL_MANAGER
                ? List.of(Share.whole(deal.managerId()))
                : deal.participants().stream().map(this::share).toList();
    }

    /** A payee that was suspended when the deal closed is not paid, and no one else gets more because of it. */
    private Share share(Participant participant) {
        UUID partner = participant.partnerId();
        boolean forfeited = partners.of(partner).suspendedOn(deal.closedOn());
        Fraction percent = rule.activitySplit()
                .map(split -> split.percent(participant, deal.participants()))
                .orElseGet(() -> Fraction.of(participant.share()));
        return new Share(new RunningSumKey(partner.toString(), forfeited), percent);
    }

    private Optional<NotEarned> withoutCredit() {
        return rule.activitySplit()
                .filter(split -> !split.credits(deal.participants()))
                .map(noOne -> NotEarned.NO_ACTIVITY);
    }

    private static String party(EarnerRole party, Deal deal) {
        return party == EarnerRole.PARTNER ? deal.partnerId().toString() : deal.managerId();
    }
}
