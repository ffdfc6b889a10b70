package dev.tandem.playbook.fact.rest;

import dev.tandem.playbook.fact.FactKind;
import dev.tandem.playbook.fact.PartnerFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One thing that another service has told of a partner")
record FactView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671060")
        UUID id,

        FactKind kind,

        @Schema(
                description = "Of the sale; absent if it belongs to none",
                example = "0192f1c2-7d3e-7abc-8def-012345671000")
        UUID thread,

        @Schema(
                description = "The deal, the handoff or the statement; absent for a day's calls",
                example = "0192f1c2-7d3e-7abc-8def-01234567100a")
        UUID recordId,

        @Schema(
                description = "When it happened, by the tenant's clock; the begin of the day in UTC for a day's calls",
                example = "2026-04-20T14:00:00Z")
        Instant at,

        @Schema(description = "How much it was, exactly", example = "48000.00")
        String value,

        @Schema(description = "The currency of an amount; otherwise seconds, or calls", example = "EUR")
        String unit,

        @Schema(description = "Of which the value is a part; absent unless it is one", example = "1204")
        String outOf) {
    static FactView of(PartnerFact fact) {
        return new FactView(
                fact.id(),
                fact.kind(),
                fact.thread().orElse(null),
                fact.recordId().orElse(null),
                fact.happenedAt(),
                fact.measure().value().toPlainString(),
                fact.measure().unit(),
                plain(fact.measure().outOf()));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
