package dev.tandem.incentive.payout;

import dev.tandem.platform.money.Money;

/** The payments of a payout that leave the same account, in its currency. */
public record PaymentBlock(int payments, Money total) {}
