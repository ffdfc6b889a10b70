package dev.tandem.incentive.payout;

import dev.tandem.platform.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {
    /** The totals paid from each account. There is one account per currency, so each currency is one block. */
    List<Payments.PaymentBlock> blocks(UUID payout) {
        return getEntityManager()
                .createQuery(
                        "select currency, count(*), sum(amount) from Payment where payoutId = ?1"
                                + " group by currency order by currency",
                        Object[].class)
                .setParameter(1, payout)
                .getResultStream()
                .map(row -> new Payments.PaymentBlock(
                        ((Long) row[1]).intValue(),
                        new Money((BigDecimal) row[2], Currency.getInstance((String) row[0]))))
                .toList();
    }

    List<Payment> in(UUID payout, Currency currency, UUID after, int limit) {
        return find(
                        "payoutId = ?1 and currency = ?2 and id > ?3 order by id",
                        payout,
                        currency.getCurrencyCode(),
                        after)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The payments of a payout that leave the same account, in its currency. */
    public record PaymentBlock(int payments, Money total) {}
}
