package dev.tandem.incentive.statement.rest;

import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.incentive.statement.StatementLine;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a statement. */
@Schema(name = "StatementLine", description = "The payee's earnings from one deal under one rule")
public record LineView(
        UUID id,
        UUID planId,
        @Schema(example = "1") int planVersion,
        @Schema(example = "partner-commission") String ruleCode,
        RuleKind ruleKind,

        @Schema(
                example = "2017Q1",
                description = "The period in which the deal closed; earlier than the statement's for a late deal")
        String attainmentPeriod,

        UUID dealId,
        UUID thread,
        LocalDate closedOn,

        @Schema(description = "The whole deal's amount; absent for a handoff")
        Money dealAmount,

        @Schema(example = "60", description = "The payee's percentage of the deal")
        String share,

        @Schema(description = "The net of the line's ledger entries")
        Money amount,

        @Schema(
                description = "The ledger entries that add up to it",
                example = "[\"0192f1c2-7d3e-7abc-8def-012345671051\"]")
        List<UUID> entries) {

    public static LineView of(StatementLine line) {
        return new LineView(
                line.id(),
                line.planId(),
                line.planVersion(),
                line.ruleCode(),
                line.ruleKind(),
                line.attainmentPeriod(),
                line.dealId(),
                line.thread(),
                line.closedOn(),
                line.dealAmount(),
                line.share().stripTrailingZeros().toPlainString(),
                line.amount(),
                line.entries());
    }
}
