package dev.tandem.incentive.explanation;

import dev.tandem.incentive.ledger.EntryKind;
import dev.tandem.incentive.ledger.EntryTrace;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A posting behind the line, with its calculation. */
@Schema(name = "ExplainedEntry")
public record ExplainedEntry(
        UUID entryId,
        EntryKind kind,
        @Schema(description = "Absent for an original") UUID originalId,
        Money amount,
        @Schema(example = "2017Q1") String attainmentPeriod,
        @Schema(example = "2017Q1") String period,
        @Schema(description = "Absent if it earned in full") NotEarned reason,
        UUID sourceEvent,
        Instant recordedAt,

        @Schema(description = "Absent if nothing was calculated")
        EntryTrace trace) {
    static ExplainedEntry of(LedgerEntry entry) {
        return new ExplainedEntry(
                entry.id(),
                entry.kind(),
                entry.originalId().orElse(null),
                entry.amount(),
                entry.attainmentPeriod(),
                entry.period(),
                entry.reason().orElse(null),
                entry.sourceEvent(),
                entry.recordedAt(),
                entry.trace().orElse(null));
    }

    ExplainedEntry asSeenBy(boolean earner) {
        EntryTrace seen = trace;
        if (trace != null) {
            seen = earner ? trace.ofOwnAttainment() : trace.ofOwnShare();
        }
        return new ExplainedEntry(
                entryId, kind, originalId, amount, attainmentPeriod, period, reason, sourceEvent, recordedAt, seen);
    }
}
