package dev.tandem.incentive.ledger;

import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money or credit was posted for a deal: {@code CommissionAccrued}, or {@code CommissionReversed} when a clawback took back what
 * had been posted.
 *
 * @param originalId the entry that this one adjusts; null for an original
 * @param reason why less was earned; null otherwise
 * @param period where it was posted, which is later than the attainment's when that was closed already
 * @param amount what the posting adds; negative when a correction takes away
 */
public record CommissionAccrued(
        Occurrence occurrence,
        UUID entryId,
        EntryKind kind,
        PayeeKind payeeType,
        String payeeId,
        UUID planId,
        int planVersion,
        String ruleCode,
        RuleKind ruleKind,
        UUID dealId,
        String attainmentPeriod,
        String period,
        UUID originalId,
        NotEarned reason,
        Money amount)
        implements Event {
    static CommissionAccrued of(LedgerEntry entry, EntryFacts facts, LocalDate on) {
        Occurrence occurrence = new Occurrence(
                entry.thread(),
                entry.number(),
                entry.recordedAt(),
                on,
                facts.deal().origin());
        return new CommissionAccrued(
                occurrence,
                entry.id(),
                entry.kind(),
                entry.payeeKind(),
                entry.payeeId(),
                entry.planId(),
                entry.planVersion(),
                entry.ruleCode(),
                entry.ruleKind(),
                entry.dealId(),
                entry.attainmentPeriod(),
                entry.period(),
                entry.originalId().orElse(null),
                entry.reason().orElse(null),
                entry.amount());
    }

    @Override
    public String eventName() {
        return reason == NotEarned.CLAWED_BACK && amount.isNegative() ? "CommissionReversed" : "CommissionAccrued";
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return entryId.toString();
    }
}
