package dev.tandem.incentive.statement;

import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.period.AccountingPeriod;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/** Whom a statement is for, over which period, in which currency. */
record Recipient(PayeeKind kind, String payee, AccountingPeriod period, Currency currency) {
    /** Zero or less. */
    BigDecimal owes(Map<Statements.OwedBy, BigDecimal> owed) {
        return owed.getOrDefault(new Statements.OwedBy(payee, currency.getCurrencyCode()), BigDecimal.ZERO);
    }
}
