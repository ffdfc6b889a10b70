package dev.tandem.incentive.ledger.rest;

import dev.tandem.incentive.ledger.ChainHead;
import dev.tandem.incentive.ledger.EntryKind;
import dev.tandem.incentive.ledger.EntryTrace;
import dev.tandem.incentive.ledger.LedgerAccount;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A posting as visible to the vendor. */
@Schema(name = "LedgerEntry")
public record EntryView(
        UUID id,
        EntryKind kind,
        UUID planId,
        @Schema(example = "1") int planVersion,
        @Schema(example = "partner-commission") String ruleCode,
        RuleKind ruleKind,

        @Schema(
                description = "The earner whose attainment it belongs to",
                example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
        String earner,

        PayeeKind payeeType,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
        String payeeId,

        @Schema(description = "The id of the deal, or of the renewal or handoff that paid")
        UUID dealId,

        UUID thread,
        @Schema(example = "2017Q1") String attainmentPeriod,

        @Schema(
                example = "2017Q1",
                description = "The period it is posted in; later than the attainment's if that " + "one was closed")
        String period,

        Money amount,

        @Schema(description = "The reason why nothing was earned, or less than originally; absent if it earned in full")
        NotEarned reason,

        @Schema(example = "0", description = "0 for an original, then 1, 2, ... for its adjustments")
        int number,

        @Schema(description = "The entry that this one adjusts; absent for an original")
        UUID originalId,

        @Schema(description = "The event that reported the deal")
        UUID sourceEvent,

        Instant recordedAt,

        @Schema(description = "The account the amount is moved from")
        LedgerAccount debitAccount,

        @Schema(description = "The account the amount is moved to")
        LedgerAccount creditAccount,

        @Schema(description = "The payee's chain up to and including this entry")
        ChainHead chain,

        @Schema(description = "Absent if nothing was calculated")
        EntryTrace trace) {

    public static EntryView of(LedgerEntry entry) {
        return new EntryView(
                entry.id(),
                entry.kind(),
                entry.planId(),
                entry.planVersion(),
                entry.ruleCode(),
                entry.ruleKind(),
                entry.earner(),
                entry.payeeKind(),
                entry.payeeId(),
                entry.dealId(),
                entry.thread(),
                entry.attainmentPeriod(),
                entry.period(),
                entry.amount(),
                entry.reason().orElse(null),
                entry.number(),
                entry.originalId().orElse(null),
                entry.sourceEvent(),
                entry.recordedAt(),
                entry.accounts().debit(),
                entry.accounts().credit(),
                entry.chain().orElse(null),
                entry.trace().orElse(null));
    }
}
