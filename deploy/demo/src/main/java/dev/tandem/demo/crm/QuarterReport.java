package dev.tandem.demo.crm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sums of a quarter's published statements, read back through the gateway. */
record QuarterReport(Quarter quarter, int deals, BigDecimal amount, BigDecimal commission, BigDecimal overlay) {
    static void printHead(PrintStream out) {
        out.printf("%n  %-8s %8s %16s %14s %12s%n", "quarter", "deals", "amount", "commission", "overlay");
    }

    static QuarterReport of(CrmProgram program, Quarter quarter) {
        List<JsonNode> statements = program.finance.all("/v1/statements?status=published&period=" + quarter);
        return read(program, quarter, statements);
    }

    /** The same for one partner's own statement. */
    static QuarterReport of(CrmProgram program, Quarter quarter, String partnerId) {
        List<JsonNode> statements =
                program.finance.all("/v1/statements?status=published&period=" + quarter + "&payeeId=" + partnerId);
        return read(program, quarter, statements);
    }

    private static QuarterReport read(CrmProgram program, Quarter quarter, List<JsonNode> statements) {
        List<JsonNode> lines = new ArrayList<>();
        for (JsonNode statement : statements) {
            lines.addAll(
                    program.finance.all("/v1/statements/" + statement.path("id").asText() + "/lines"));
        }
        // A deal has a line on each of its payees' statements, and its amount counts once.
        Map<String, BigDecimal> deals = new HashMap<>();
        lines.forEach(line -> deals.put(line.path("dealId").asText(), amount(line, "dealAmount")));
        return new QuarterReport(
                quarter,
                deals.size(),
                deals.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(statements, "commission"),
                sum(statements, "overlay"));
    }

    private static BigDecimal sum(List<JsonNode> statements, String field) {
        return statements.stream().map(statement -> amount(statement, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(JsonNode item, String field) {
        return new BigDecimal(item.path(field).path("amount").asText("0"));
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "  %-8s %,8d %,16.2f %,14.2f %,12.2f%n", quarter, deals, amount, commission, overlay);
    }
}
