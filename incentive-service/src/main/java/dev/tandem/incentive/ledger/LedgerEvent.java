package dev.tandem.incentive.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/** Money or credit was posted for a deal. */
public sealed interface LedgerEvent extends Event {
    Posting posting();

    @Override
    default String subject() {
        return posting().entryId().toString();
    }

    @Override
    default String recordType() {
        return "ledgerEntry";
    }

    /**
     * The posting.
     *
     * @param originalId the entry that this one adjusts; null for an original
     * @param reason the reason why less was earned; null otherwise
     * @param period the period it was posted in; later than the attainment's if that was already closed
     * @param amount the amount the posting adds; negative for a correction that takes back
     */
    record Posting(
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
            Money amount) {
        static Posting of(LedgerEntry entry) {
            return new Posting(
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

        private boolean takesBack() {
            return reason == NotEarned.CLAWED_BACK && amount.isNegative();
        }
    }

    record CommissionAccrued(
            Occurrence occurrence, @JsonUnwrapped Posting posting) implements LedgerEvent {}

    /** A clawback took back a posted amount. */
    record CommissionReversed(
            Occurrence occurrence, @JsonUnwrapped Posting posting) implements LedgerEvent {}

    static LedgerEvent of(LedgerEntry entry, EntryFacts facts) {
        Occurrence occurrence = new Occurrence(
                entry.thread(),
                entry.number(),
                entry.recordedAt(),
                facts.deal().closedOn(),
                facts.deal().origin());
        Posting posting = Posting.of(entry);
        return posting.takesBack()
                ? new CommissionReversed(occurrence, posting)
                : new CommissionAccrued(occurrence, posting);
    }
}
