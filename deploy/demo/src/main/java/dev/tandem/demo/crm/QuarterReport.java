package dev.tandem.demo.crm;

import dev.tandem.client.api.StatementsApi;
import dev.tandem.client.api.StatementsApi.APIListStatementLinesRequest;
import dev.tandem.client.api.StatementsApi.APIListStatementsRequest;
import dev.tandem.client.model.Money;
import dev.tandem.client.model.PageLineView;
import dev.tandem.client.model.PageStatementView;
import dev.tandem.client.model.Statement;
import dev.tandem.client.model.StatementLine;
import dev.tandem.client.model.StatementStatus;
import dev.tandem.demo.api.Pages;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The sums of a quarter's published statements, read back through the gateway. */
record QuarterReport(Quarter quarter, int deals, BigDecimal amount, BigDecimal commission, BigDecimal overlay) {
    static void printHead(PrintStream out) {
        out.printf("%n  %-8s %8s %16s %14s %12s%n", "quarter", "deals", "amount", "commission", "overlay");
    }

    static QuarterReport of(CrmProgram program, Quarter quarter) {
        return of(program, quarter, null);
    }

    /** The same for one partner's own statement. */
    static QuarterReport of(CrmProgram program, Quarter quarter, UUID partnerId) {
        StatementsApi api = new StatementsApi(program.finance);
        List<Statement> statements = Pages.all(
                cursor -> api.listStatements(APIListStatementsRequest.newBuilder()
                        .status(List.of(StatementStatus.PUBLISHED))
                        .period(quarter.toString())
                        .payeeId(partnerId == null ? null : partnerId.toString())
                        .cursor(cursor)
                        .limit(Pages.LARGEST)
                        .build()),
                PageStatementView::getItems,
                PageStatementView::getNextCursor);
        // A deal has a line on each of its payees' statements, and its amount counts once.
        Map<UUID, BigDecimal> deals = new HashMap<>();
        statements.forEach(statement -> lines(api, statement.getId())
                .forEach(line -> deals.put(line.getDealId(), exact(line.getDealAmount()))));
        return new QuarterReport(
                quarter,
                deals.size(),
                deals.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(statements, Statement::getCommission),
                sum(statements, Statement::getOverlay));
    }

    private static List<StatementLine> lines(StatementsApi api, UUID statementId) {
        return Pages.all(
                cursor -> api.listStatementLines(APIListStatementLinesRequest.newBuilder()
                        .id(statementId)
                        .cursor(cursor)
                        .limit(Pages.LARGEST)
                        .build()),
                PageLineView::getItems,
                PageLineView::getNextCursor);
    }

    private static BigDecimal sum(List<Statement> statements, Function<Statement, Money> part) {
        return statements.stream().map(part).map(QuarterReport::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Nothing, where the contract has no amount. */
    private static BigDecimal exact(Money money) {
        return money == null ? BigDecimal.ZERO : new BigDecimal(money.getAmount());
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "  %-8s %,8d %,16.2f %,14.2f %,12.2f%n", quarter, deals, amount, commission, overlay);
    }
}
