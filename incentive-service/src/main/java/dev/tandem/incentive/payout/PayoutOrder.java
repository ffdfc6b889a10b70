package dev.tandem.incentive.payout;

import dev.tandem.incentive.payout.bank.BankDesk;
import dev.tandem.incentive.payout.bank.DebtorAccount;
import dev.tandem.incentive.payout.bank.PayeeAccount;
import dev.tandem.incentive.statement.Statement;
import dev.tandem.platform.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A payout being built: takes statements batch by batch, and notes the payees it cannot pay. */
final class PayoutOrder {
    private static final int MOST_NAMED = 100;

    private final Payout payout;
    private final BankDesk bank;
    private final Map<String, Money> totals = new TreeMap<>();
    private final Set<String> payees = new TreeSet<>();
    private final Set<String> currencies = new TreeSet<>();
    private int payments;

    PayoutOrder(Payout payout, BankDesk bank) {
        this.payout = payout;
        this.bank = bank;
    }

    /** @return the payments of those that can be paid */
    List<Payment> take(List<Statement> statements) {
        Map<Currency, DebtorAccount> debtors = bank.debtorsIn(statements.stream()
                .map(each -> each.payable().currency())
                .distinct()
                .toList());
        Map<String, PayeeAccount> creditors =
                bank.accountsOf(statements.stream().map(Statement::payeeId).toList());
        return statements.stream()
                .flatMap(statement -> payment(statement, debtors, creditors))
                .toList();
    }

    private Stream<Payment> payment(
            Statement statement, Map<Currency, DebtorAccount> debtors, Map<String, PayeeAccount> creditors) {
        Currency currency = statement.payable().currency();
        DebtorAccount debtor = debtors.get(currency);
        PayeeAccount creditor = creditors.get(statement.payeeId());
        if (debtor == null || creditor == null) {
            miss(statement, debtor == null, creditor == null);
            return Stream.empty();
        }
        payments++;
        totals.merge(currency.getCurrencyCode(), statement.payable(), Money::plus);
        statement.order(payout.id());
        return Stream.of(new Payment(payout.id(), statement, debtor.account(), creditor.account()));
    }

    private void miss(Statement statement, boolean debtor, boolean creditor) {
        if (debtor) {
            currencies.add(statement.payable().currency().getCurrencyCode());
        }
        if (creditor && payees.size() < MOST_NAMED) {
            payees.add(statement.payeeId());
        }
    }

    /** @throws dev.tandem.platform.problem.Refusal if a payee could not be paid, or there is nothing to pay */
    Payout complete() {
        if (!payees.isEmpty() || !currencies.isEmpty()) {
            throw new PayoutRefusals.BankDetailsMissing(payees, currencies);
        }
        if (payments == 0) {
            throw new PayoutRefusals.NothingToPay(payout.period());
        }
        payout.totalling(payments, List.copyOf(totals.values()));
        return payout;
    }
}
