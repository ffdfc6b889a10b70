package dev.tandem.ledgerverifier.calculation;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.plan.Account;
import dev.tandem.ledgerverifier.plan.PlanRule;
import dev.tandem.ledgerverifier.plan.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The deals of one earner's period under one rule, calculated together in business order. */
final class PeriodCalculation {
    private final PlanRule agreed;
    private final LocalDate paidBy;
    private final Payees payees = new Payees();
    private final PayablePart payout;
    private final List<EarnedShare> claims = new ArrayList<>();
    private Fraction attained = Fraction.ZERO;
    private Map<Account, BigDecimal> before = Map.of();

    private PeriodCalculation(PlanRule agreed, LocalDate paidBy) {
        this.agreed = agreed;
        this.paidBy = paidBy;
        this.payout = new PayablePart(agreed.plan().digits());
    }

    /**
     * @param deals in business order
     * @param paidBy the day that says what is still held back
     */
    static List<EarnedShare> claims(PlanRule agreed, List<Deal> deals, LocalDate paidBy) {
        PeriodCalculation period = new PeriodCalculation(agreed, paidBy);
        deals.forEach(period::add);
        return period.claims;
    }

    /** The deal is rated as it was sold; what was taken back of it counts no more for the rates of later ones. */
    private void add(Deal deal) {
        Fraction basis = agreed.basis(deal).orElseThrow();
        Fraction before = attained;
        attained = before.plus(basis.times(agreed.clawback().attainmentKept(deal)));
        Fraction factor =
                agreed.acceleration(deal, attained).times(agreed.clawback().moneyKept(deal));
        Map<Account, Fraction> shares = agreed.shares(deal);
        Rate rate = agreed.rate(deal);
        payees.take(shares, basis.times(factor), rate.pays(before, basis).times(factor));
        if (rate.ratesAllAnew()) {
            payees.rateAnew(rate.reachedPercent(attained));
        }
        claim(deal, shares, payees.inWholeUnits(agreed.limits(), agreed.plan().digits()));
    }

    /** For everyone with a part in the deal, and everyone whose earlier earnings it changed. */
    private void claim(Deal deal, Map<Account, Fraction> shares, Map<Account, BigDecimal> sums) {
        Fraction payable = agreed.payment().payable(deal, paidBy);
        sums.forEach((account, sum) -> {
            BigDecimal earned = sum.subtract(before.getOrDefault(account, BigDecimal.ZERO));
            BigDecimal paid = payout.pays(account, earned, payable);
            boolean concerned = shares.containsKey(account) || paid.signum() != 0;
            if (concerned && !account.forfeited()) {
                claims.add(new EarnedShare(deal, account.payee(), paid));
            }
        });
        before = sums;
    }
}
