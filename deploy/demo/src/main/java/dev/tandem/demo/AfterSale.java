package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import java.time.LocalDate;
import java.util.Map;

/** After the sale: it is paid, never refunded beyond its amount, and counted. */
public final class AfterSale {
    private final Cast program;
    private final Narrator narrator;

    public AfterSale(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void settle(String deal, ApiCaller coSeller) {
        narrator.chapter("After the sale: paid, and correctable for good reasons only");
        Answer paid = program.finance.post(deal + "/payment", Map.of("amount", dollars("90000.00")));
        narrator.exchange(program.finance, paid, "half of it is paid");
        Answer refused = program.finance.refused(
                422, deal + "/refund", Map.of("amount", dollars("200000.00"), "reason", "Everything and more"));
        narrator.exchange(program.finance, refused, "%s", refused.text("/code"));
        Answer part = coSeller.get("/v1/deals/participations");
        narrator.exchange(coSeller, part, "its own part, and no one else's: %s", part.items("/items"));
    }

    public void count(String deal) {
        narrator.chapter("Counted: the joint forecast, and how handoffs were answered by rule");
        LocalDate closedOn = LocalDate.parse(program.manager.get(deal).text("/closedOn"));
        String days = "from=" + closedOn.minusDays(1) + "&until=" + closedOn.plusDays(2);
        Answer forecast = program.manager.get("/v1/forecast?period=quarter&" + days);
        forecast.items("/items").forEach(line -> narrator.next("forecast %s", line));
        Answer measures = program.manager.get("/v1/measures?groupBy=rule&" + days);
        measures.items("/items").forEach(group -> narrator.next("rule %s", group));
    }

    private static Map<String, String> dollars(String amount) {
        return Map.of("amount", amount, "currency", "USD");
    }
}
