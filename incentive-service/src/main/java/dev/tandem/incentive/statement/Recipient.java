package dev.tandem.incentive.statement;

import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.period.AccountingPeriod;
import java.util.Currency;

/** Whom a statement is for, over which period, in which currency. */
record Recipient(PayeeKind kind, String payee, AccountingPeriod period, Currency currency) {}
