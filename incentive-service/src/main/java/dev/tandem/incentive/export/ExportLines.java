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
            String line,
            LocalDate asOf,
            int plans,
            int rates,
            int standings,
            int targets,
            int events,
            int closings,
            int releases,
            int entries,
            int heads)
            implements ExportLine {}

    /** An approved version of a plan. */
    @Schema(name = "ExportedPlan")
    public record PlanLine(
            String line,
            UUID id,
            String code,
            int version,
            String currency,
            LocalDate effectiveFrom,
            @Schema(description = "Absent if it has no end") LocalDate effectiveTo,

            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "As they are calculated with: decimals as numbers, amounts in the plan's currency")
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
            String line,
            UUID id,
            String name,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class) @JsonRawValue
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
            String line,
            LocalDate on,
            String source,
            String target,
            LocalDate publishedOn,
            BigDecimal sourcePerEuro,
            BigDecimal targetPerEuro)
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
            String line,
            UUID partnerId,
            LocalDate since,
            int revision,

            @Schema(description = "Absent unless it was reported")
            Boolean suspended,

            @Schema(description = "Absent unless it was reported")
            String tier,

            @Schema(description = "Absent unless it was reported")
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
    public record TargetLine(String line, UUID partnerId, String quarter, Money coSoldRevenue) implements ExportLine {
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
    public record ClosingLine(String line, String period, Instant closedAt) implements ExportLine {
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
    public record ReleaseLine(String line, UUID planId, String ruleCode, String period, String earner, LocalDate dueOn)
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
            String line,
            String payeeId,
            long length,
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
