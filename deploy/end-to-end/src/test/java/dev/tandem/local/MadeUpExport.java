package dev.tandem.local;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A generated CRM export, the same at each run: fractional amounts, deals shared in ever other ways, rows in
 * no order, and a bad one among them.
 */
final class MadeUpExport {
    static final List<String> QUARTERS = List.of("2019Q1", "2019Q2");
    static final Map<String, String> MANAGERS =
            Map.of("Ann Doe", "Max Holm", "Bo Óskar", "Max Holm", "Cy Park", "Ida Roy");

    private static final List<String> AGENTS = List.of("Ann Doe", "Bo Óskar", "Cy Park");
    private static final List<List<String>> SHARES = List.of(
            List.of("100"),
            List.of("60", "40"),
            List.of("33.333333", "66.666667"),
            List.of("12.5", "87.5"),
            List.of("33.34", "33.33", "33.33"));
    private static final int DEALS_EACH = 12;

    private final Random dice = new Random(20190331);
    private final List<Deal> won = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    /** @param shares in percent by agent, in the order in which the row declares them */
    record Deal(String agent, LocalDate closedOn, BigDecimal amount, Map<String, BigDecimal> shares) {
        String quarter() {
            return closedOn.getYear() + "Q" + (closedOn.getMonthValue() + 2) / 3;
        }
    }

    static MadeUpExport writtenTo(Path folder) throws IOException {
        MadeUpExport export = new MadeUpExport();
        AGENTS.forEach(export::sell);
        export.addWhatEarnsNothing();
        Collections.shuffle(export.rows, export.dice);
        export.write(folder);
        return export;
    }

    List<Deal> won() {
        return won;
    }

    /** Every deal of an agent is closed on a day of its own, as the ids that would decide a tie are made elsewhere. */
    private void sell(String agent) {
        for (LocalDate quarter : List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 4, 1))) {
            for (int number = 0; number < DEALS_EACH; number++) {
                BigDecimal amount = BigDecimal.valueOf(dice.nextInt(4_000_000), 2);
                sell(new Deal(agent, quarter.plusDays(number * 7L), amount, shares(agent)));
            }
        }
        sell(new Deal(agent, LocalDate.of(2019, 6, 30), new BigDecimal("0.04"), shares(agent)));
    }

    private void sell(Deal deal) {
        won.add(deal);
        String shares = deal.shares().entrySet().stream()
                .map(share -> share.getKey() + ":" + share.getValue())
                .collect(Collectors.joining(";"));
        row(deal.agent(), "Won", deal.closedOn().toString(), deal.amount().toPlainString(), shares);
    }

    /** Shared with the next in the list; the seller is not always the first to be named. */
    private Map<String, BigDecimal> shares(String agent) {
        List<String> percents = SHARES.get(dice.nextInt(SHARES.size()));
        int first = AGENTS.indexOf(agent) + (percents.size() == 1 ? 0 : dice.nextInt(2));
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (int place = 0; place < percents.size(); place++) {
            shares.put(AGENTS.get((first + place) % AGENTS.size()), new BigDecimal(percents.get(place)));
        }
        return shares;
    }

    private void addWhatEarnsNothing() {
        row("Ann Doe", "Lost", "2019-02-02", "0", "");
        row("Bo Óskar", "Engaging", "", "", "");
        // More exact than the currency: this row is rejected, and stops none of the others.
        row("Cy Park", "Won", "2019-02-03", "1000.005", "");
    }

    private void row(String agent, String stage, String closedOn, String amount, String shares) {
        String id = "made-up-" + rows.size();
        rows.add(String.join(
                ",", id, agent, "Dock Planner", "\"Acme, Inc.\"", stage, "2019-01-01", closedOn, amount, shares));
    }

    private void write(Path folder) throws IOException {
        write(
                folder,
                "sales_pipeline",
                "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value,participants",
                rows.stream());
        write(
                folder,
                "sales_teams",
                "sales_agent,manager,regional_office",
                AGENTS.stream().map(agent -> agent + "," + MANAGERS.get(agent) + ",Central"));
        write(folder, "products", "product,sales_price", Stream.of("Dock Planner,550"));
        write(folder, "accounts", "account,sector", Stream.of("\"Acme, Inc.\",retail"));
    }

    private static void write(Path folder, String name, String head, Stream<String> rows) throws IOException {
        Files.write(
                folder.resolve(name + ".csv"),
                Stream.concat(Stream.of(head), rows).toList());
    }
}
