package dev.tandem.incentive.payout.bank;

import dev.tandem.incentive.payee.Payees;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.rest.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Maintains the accounts that payouts debit and credit, for finance. */
@ApplicationScoped
public class BankDesk {
    private final DebtorAccounts debtors;
    private final PayeeAccounts payeeAccounts;
    private final Payees payees;

    BankDesk(DebtorAccounts debtors, PayeeAccounts payeeAccounts, Payees payees) {
        this.debtors = debtors;
        this.payeeAccounts = payeeAccounts;
        this.payees = payees;
    }

    /** @param seen the revision that the caller has read, "0" for an account that does not exist yet */
    public DebtorAccount keep(Currency currency, BankAccount account, String seen) {
        DebtorAccount known = debtors.in(currency).orElseGet(() -> new DebtorAccount(currency));
        IfMatch.check(seen, known.revision());
        known.become(account);
        debtors.persistAndFlush(known);
        return known;
    }

    public PayeeAccount keep(String payee, BankAccount account, String seen) {
        requireKnown(payee);
        PayeeAccount known = payeeAccounts.of(payee).orElseGet(() -> new PayeeAccount(payee));
        IfMatch.check(seen, known.revision());
        known.become(account);
        payeeAccounts.persistAndFlush(known);
        return known;
    }

    /**
     * Whoever it was is erased. Payments that were ordered keep the account that they went to: the books have to show it, for as
     * long as the vendor has to keep them.
     */
    public void forget(String payee) {
        payeeAccounts.of(payee).ifPresent(payeeAccounts::delete);
    }

    public List<DebtorAccount> debtors() {
        return debtors.all();
    }

    public PayeeAccount accountOf(String payee) {
        return payeeAccounts.of(payee).orElseThrow(() -> new NotFound("bank account of the payee", payee));
    }

    /** Absent if there is none. */
    public Map<Currency, DebtorAccount> debtorsIn(Collection<Currency> currencies) {
        return debtors.in(currencies);
    }

    public Map<String, PayeeAccount> accountsOf(Collection<String> payees) {
        return payeeAccounts.of(payees);
    }

    private void requireKnown(String payee) {
        if (!payees.unknownAmong(List.of(payee)).isEmpty()) {
            throw new NotFound("payee", payee);
        }
    }
}
