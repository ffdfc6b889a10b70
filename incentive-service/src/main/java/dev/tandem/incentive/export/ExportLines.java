package dev.tandem.incentive.export;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.incentive.thread.ThreadEvent;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines of an export, each type with the data that amounts are calculated from. */
public final class ExportLines {
    private ExportLines() {}

    /**
     * The last line; without it the export was cut off.
     *
     * @param asOf the tenant's current day, which decides what is still held back
     */
    @Schema(name = "ExportedSummary")
    public record SummaryLine(
            @Schema(example = "summary") String line,
            LocalDate asOf,
            @Schema(example = "1") int plans,
            @Schema(example = "1") int rates,
            @Schema(example = "2") int standings,
            @Schema(example = "1") int targets,
            @Schema(example = "14") int events,
            @Schema(example = "1") int closings,
            @Schema(example = "1") int releases,
            @Schema(example = "57") int entries,
            @Schema(example = "2") int heads)
            implements ExportLine {}

    /** An approved version of a plan. */
    @Schema(name = "ExportedPlan")
    public record PlanLine(
            @Schema(example = "plan") String line,
            UUID id,
            @Schema(example = "partner-program") String code,
            @Schema(example = "1") int version,
            @Schema(example = "USD") String currency,
            LocalDate effectiveFrom,
            @Schema(description = "Absent if it has no end") LocalDate effectiveTo,

            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "As they are calculated with: decimals as numbers, amounts in the plan's currency",
                    example =
                            "[{\"code\":\"partner-commission\",\"kind\":\"commission\",\"earner\":\"partner\",\"payee\":\"partner\","
                                    + "\"trigger\":\"dealWon\",\"basis\":\"amount\",\"period\":\"quarter\",\"rate\":{\"type\":\"percent\",\"percent\":10},"
                                    + "\"accelerators\":[],\"limits\":{},\"payment\":{\"payable\":\"onBooking\"},\"split\":[]}]")
            List<Rule> rules)
            implements ExportLine {
        public static PlanLine of(Plan plan) {
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

    /** An event about a deal, its customer or an accepted handoff, exactly as received. */
    @Schema(name = "ExportedEvent")
    public record EventLine(
            @Schema(example = "event") String line,
            UUID id,
            @Schema(example = "DealClosed") String name,

            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    example =
                            "{\"occurrence\":{\"thread\":\"0192f1c2-7d3e-7abc-8def-012345671000\",\"revision\":4,"
                                    + "\"at\":\"2017-03-20T14:00:00Z\",\"on\":\"2017-03-20\",\"origin\":\"live\"},"
                                    + "\"dealId\":\"0192f1c2-7d3e-7abc-8def-01234567100a\","
                                    + "\"partnerId\":\"0192f1c2-7d3e-7abc-8def-012345671005\",\"outcome\":\"won\",\"closedOn\":\"2017-03-20\","
                                    + "\"amount\":{\"amount\":\"54000.00\",\"currency\":\"USD\"},\"lines\":[],"
                                    + "\"participants\":[{\"partnerId\":\"0192f1c2-7d3e-7abc-8def-012345671005\",\"attribution\":\"sourced\",\"share\":\"60\"},"
                                    + "{\"partnerId\":\"0192f1c2-7d3e-7abc-8def-012345671006\",\"attribution\":\"coSold\",\"share\":\"40\"}]}")
            @JsonRawValue
            String data)
            implements ExportLine {
        /** The events about deals, renewals, usage and handoffs, which amounts are calculated from. */
        public static final String EVENTS = "from ThreadEvent where name like 'Deal%' or name like 'Customer%'"
                + " or name = 'LeadHandedOff' order by name, id";

        public static EventLine of(ThreadEvent event) {
            return new EventLine("event", event.id(), event.name(), event.data());
        }
    }

    /** An exchange rate used by postings. */
    @Schema(name = "ExportedRate")
    public record RateLine(
            @Schema(example = "rate") String line,
            LocalDate on,
            @Schema(example = "JPY") String source,
            @Schema(example = "USD") String target,
            LocalDate publishedOn,
            @Schema(example = "116") BigDecimal sourcePerEuro,
            @Schema(example = "1.063") BigDecimal targetPerEuro)
            implements ExportLine {
        public static final String ROWS = "select business_date, source, target, published_on, source_per_euro,"
                + " target_per_euro from pinned_rate where tenant = ?1 order by source, target, business_date";

        public static RateLine of(Tuple row) {
            return new RateLine(
                    "rate",
                    row.get("business_date", LocalDate.class),
                    row.get("source", String.class),
                    row.get("target", String.class),
                    row.get("published_on", LocalDate.class),
                    row.get("source_per_euro", BigDecimal.class),
                    row.get("target_per_euro", BigDecimal.class));
        }
    }

    /** A partner's standing from a day on, as far as one event reported it; unreported fields are absent. */
    @Schema(name = "ExportedStanding")
    public record StandingLine(
            @Schema(example = "standing") String line,
            UUID partnerId,
            LocalDate since,
            @Schema(example = "3") int revision,

            @Schema(description = "Absent unless it was reported")
            Boolean suspended,

            @Schema(description = "Absent unless it was reported", example = "gold")
            String tier,

            @Schema(description = "Absent unless it was reported", example = "certified")
            String integrationDepth)
            implements ExportLine {
        public static final String ROWS = "select partner_id, since, revision, suspended, tier, integration_depth"
                + " from partner_standing where tenant = ?1 order by partner_id, since, revision";

        public static StandingLine of(Tuple row) {
            return new StandingLine(
                    "standing",
                    row.get("partner_id", UUID.class),
                    row.get("since", LocalDate.class),
                    row.get("revision", Integer.class),
                    row.get("suspended", Boolean.class),
                    row.get("tier", String.class),
                    row.get("integration_depth", String.class));
        }
    }

    /**
     * A partner's target for a quarter, as far as tiers are measured against it. A changed target counts with its
     * current value.
     */
    @Schema(name = "ExportedTarget")
    public record TargetLine(
            @Schema(example = "target") String line,
            UUID partnerId,
            @Schema(example = "2017Q1") String quarter,
            Money coSoldRevenue)
            implements ExportLine {
        public static final String ROWS = "select partner_id, quarter, co_sold, currency from metric_target"
                + " where tenant = ?1 and co_sold is not null order by quarter, partner_id";

        public static TargetLine of(Tuple row) {
            return new TargetLine(
                    "target",
                    row.get("partner_id", UUID.class),
                    row.get("quarter", String.class),
                    new Money(
                            row.get("co_sold", BigDecimal.class),
                            Currency.getInstance(row.get("currency", String.class))));
        }
    }

    /** The closing of a period. Advances are drawn at that time, on the entries posted to it so far. */
    @Schema(name = "ExportedClosing")
    public record ClosingLine(
            @Schema(example = "closing") String line,
            @Schema(example = "2017Q1") String period,
            Instant closedAt) implements ExportLine {
        public static final String CLOSINGS =
                "select c.code, c.closedAt from ClosedPeriod c order by c.closedAt, c.code";

        public static ClosingLine of(Tuple row) {
            return new ClosingLine("closing", row.get(0, String.class), row.get(1, Instant.class));
        }
    }

    /**
     * The amounts of an earner's period that are still held back.
     *
     * @param dueOn the next day on which some of it is paid; a past day means that the payment is imminent
     */
    @Schema(name = "ExportedRelease")
    public record ReleaseLine(
            @Schema(example = "release") String line,
            UUID planId,
            @Schema(example = "partner-commission") String ruleCode,
            @Schema(example = "2017Q1") String period,

            @Schema(example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
            String earner,

            LocalDate dueOn)
            implements ExportLine {
        public static final String ROWS = "select plan_id, rule_code, period, earner, due_on from held_back"
                + " where tenant = ?1 order by plan_id, rule_code, period, earner";

        public static ReleaseLine of(Tuple row) {
            return new ReleaseLine(
                    "release",
                    row.get("plan_id", UUID.class),
                    row.get("rule_code", String.class),
                    row.get("period", String.class),
                    row.get("earner", String.class),
                    row.get("due_on", LocalDate.class));
        }
    }

    /**
     * The head of a payee's chain.
     *
     * @param statementId the statement that published it; null for the current head
     */
    @Schema(name = "ExportedHead")
    public record HeadLine(
            @Schema(example = "head") String line,

            @Schema(example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
            String payeeId,

            @Schema(example = "57") long length,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String hash,

            @Schema(description = "Absent for the current head")
            UUID statementId)
            implements ExportLine {
        public static final String PUBLISHED = "select s.payeeId, s.chain.length, s.chain.hash, s.id from Statement s"
                + " where s.chain.length > 0 order by s.id";

        public static final String NOW =
                "select distinct on (payee_id) payee_id, chain_length, chain_hash from ledger_entry"
                        + " where tenant = ?1 and chain_length is not null order by payee_id, chain_length desc";

        public static HeadLine published(Tuple row) {
            return new HeadLine(
                    "head",
                    row.get(0, String.class),
                    row.get(1, Long.class),
                    row.get(2, String.class),
                    row.get(3, UUID.class));
        }

        public static HeadLine now(Tuple row) {
            return new HeadLine(
                    "head",
                    row.get("payee_id", String.class),
                    row.get("chain_length", Long.class),
                    row.get("chain_hash", String.class),
                    null);
        }
    }
}
