package dev.tandem.incentive.metric;

import dev.tandem.incentive.period.AccountingPeriod;
import java.util.UUID;

/** Told within this service, in the transaction that sets it: what a partner's deals of the quarter earn may have changed. */
public record TargetChanged(UUID partnerId, AccountingPeriod quarter) {}
