package dev.tandem.incentive.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.incentive.thread.ThreadEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an exported ledger. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("line")
@Schema(
        name = "LedgerExportLine",
        description =
                "A line of the export. line says which: plan, rate, standing, event, entry, head, and at the very end summary",
        example = "{\"line\":\"head\",\"payeeId\":\"nora\",\"length\":57,\"hash\":\"9f86d081884c7d65…\"}")
public interface ExportLine {

    /** What sort of line it is. */
    @JsonProperty
    String line();

    /** An approved version of a plan. */
    record PlanLine(
            String line,
            UUID id,
            String code,
            int version,
            String currency,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            List<Rule> rules)
            implements ExportLine {

        static PlanLine of(Plan plan) {
            return new PlanLine(
                    "plan",
                    plan.id(),
                    plan.code(),
                    plan.number(),
                    plan.currency().getCurrencyCode(),
                    plan.effectiveFrom(),
                    plan.effectiveTo().orElse(null),
                    plan.rules());
        }
    }

    /** An exchange rate that postings have used. */
    record RateLine(
            String line,
            LocalDate on,
            String source,
            String target,
            LocalDate publishedOn,
            BigDecimal sourcePerEuro,
            BigDecimal targetPerEuro)
            implements ExportLine {}

    /** How a partner stood from a day on, as far as one event told; what was not told is absent. */
    record StandingLine(
            String line,
            UUID partnerId,
            LocalDate since,
            int revision,
            Boolean suspended,
            String tier,
            String integrationDepth)
            implements ExportLine {}

    /** An event about a deal, word for word as it was heard. */
    record EventLine(
            String line, UUID id, String name, @JsonRawValue String data) implements ExportLine {

        static EventLine of(ThreadEvent event) {
            return new EventLine("event", event.id(), event.name(), event.data());
        }
    }

    /**
     * Where a payee's chain stood.
     *
     * @param statementId the statement that published it; null for where it stands now
     */
    record HeadLine(String line, String payeeId, long length, String hash, UUID statementId) implements ExportLine {}

    /** The last line; without it the export was cut off. */
    record SummaryLine(String line, int plans, int rates, int standings, int events, int entries, int heads)
            implements ExportLine {}
}
