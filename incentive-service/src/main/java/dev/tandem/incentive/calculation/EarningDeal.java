package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A deal from the point of view of one rule.
 *
 * @param closedOn the business date; together with the id it determines the deal's position, independent of arrival
 * @param basis the figure that the rate applies to, in the plan's currency, zero or more
 * @param shares the payees in the order declared by the deal; exactly 100 % in total
 * @param uplifts the accelerators that apply to the deal itself; volume accelerators belong to the period
 * @param kept the parts left after clawback
 */
public record EarningDeal(
        UUID id,
        LocalDate closedOn,
        BigDecimal basis,
        List<Share> shares,
        List<PeriodTerms.Uplift> uplifts,
        AfterClawback kept) {
    static final Comparator<EarningDeal> BUSINESS_ORDER = BusinessOrder.of(EarningDeal::closedOn, EarningDeal::id);

    private static final Fraction WHOLE = Fraction.of(BigDecimal.valueOf(100));

    public EarningDeal(UUID id, LocalDate closedOn, BigDecimal basis, List<Share> shares) {
        this(id, closedOn, basis, shares, List.of(), AfterClawback.ALL);
    }

    public EarningDeal {
        if (basis.signum() < 0) {
            throw new IllegalArgumentException("deal " + id + " has a negative basis " + basis);
        }
        shares = mergedByAccount(shares);
        Fraction sum = Fraction.NOTHING;
        boolean negative = false;
        for (Share share : shares) {
            sum = sum.plus(share.percent());
            negative |= share.percent().compareTo(Fraction.NOTHING) < 0;
        }
        if (negative || sum.compareTo(WHOLE) != 0) {
            throw new IllegalArgumentException("deal " + id + " is shared out to " + sum + " %, not to exactly 100 %");
        }
    }

    /** A payee may take part for several reasons, such as sourced and fulfilled; it is paid once. */
    private static List<Share> mergedByAccount(List<Share> shares) {
        if (shares.size() == 1) {
            return List.copyOf(shares);
        }
        Map<RunningSumKey, Fraction> merged = new LinkedHashMap<>();
        shares.forEach(share -> merged.merge(share.account(), share.percent(), Fraction::plus));
        List<Share> result = new ArrayList<>();
        merged.forEach((account, percent) -> result.add(new Share(account, percent)));
        return List.copyOf(result);
    }

    Fraction percentOf(RunningSumKey account) {
        for (Share share : shares) {
            if (share.account().equals(account)) {
                return share.percent();
            }
        }
        return Fraction.NOTHING;
    }
}
