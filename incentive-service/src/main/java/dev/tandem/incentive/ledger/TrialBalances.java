package dev.tandem.incentive.ledger;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The balance of each account. */
@ApplicationScoped
public class TrialBalances {
    private static final String BALANCES = """
            select account, currency, sum(amount) as balance
              from account_posting
             where tenant = :tenant and (cast(:period as text) is null or period = :period)
             group by account, currency
             order by currency, account""";

    private final EntityManager database;
    private final CurrentCaller caller;

    TrialBalances(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @param period the period of the entries counted; empty for all periods */
    public List<TrialBalances.AccountBalance> in(Optional<String> period) {
        List<?> rows = database.createNativeQuery(BALANCES, Tuple.class)
                .setParameter("tenant", caller.get().tenant())
                .setParameter("period", period.orElse(null))
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(TrialBalances::balance).toList();
    }

    private static TrialBalances.AccountBalance balance(Tuple row) {
        return new TrialBalances.AccountBalance(
                LedgerAccount.valueOf(row.get("account", String.class)),
                new Money(
                        row.get("balance", BigDecimal.class), Currency.getInstance(row.get("currency", String.class))));
    }

    /** The balance of an account in one currency. */
    @Schema(
            description = "The balance of an account in one currency; the balances of all accounts in a currency "
                    + "add up to zero")
    public record AccountBalance(
            LedgerAccount account,

            @Schema(description = "Positive for liabilities of the vendor, negative for its expenses")
            Money balance) {}
}
