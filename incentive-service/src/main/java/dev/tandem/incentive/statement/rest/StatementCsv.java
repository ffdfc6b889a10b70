package dev.tandem.incentive.statement.rest;

import dev.tandem.incentive.statement.Statement;
import dev.tandem.incentive.statement.StatementLine;
import dev.tandem.platform.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement as a table with one row per line. Cells hold only ids, codes, dates and numbers, no free text, so nothing
 * needs quoting and no cell can be taken for a formula by a spreadsheet.
 */
final class StatementCsv {
    private static final String HEAD = "statementId,period,payeeType,payeeId,ruleCode,ruleKind,attainmentPeriod,dealId,"
            + "closedOn,dealAmount,dealCurrency,share,amount,currency\r\n";

    private StatementCsv() {}

    static String of(Statement statement, List<StatementLine> lines) {
        return lines.stream().map(line -> row(statement, LineView.of(line))).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(Statement statement, LineView line) {
        return Stream.of(
                        statement.id(),
                        statement.period(),
                        statement.payeeKind().name().toLowerCase(Locale.ROOT),
                        statement.payeeId(),
                        line.ruleCode(),
                        line.ruleKind().name().toLowerCase(Locale.ROOT),
                        line.attainmentPeriod(),
                        line.dealId(),
                        line.closedOn(),
                        ofSale(line, sale -> sale.amount().toPlainString()),
                        ofSale(line, sale -> sale.currency().toString()),
                        line.share(),
                        line.amount().amount().toPlainString(),
                        line.amount().currency())
                .map(Object::toString)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Empty for a handoff: nothing had been sold. */
    private static String ofSale(LineView line, Function<Money, String> column) {
        return Optional.ofNullable(line.dealAmount()).map(column).orElse("");
    }
}
