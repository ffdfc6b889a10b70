package dev.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.SuiteFailure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A discount within the seller's guardrail holds at once; a larger one when both sides agree. */
final class Discounting {
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(5);

    private final Narrator narrator;
    private final String requests;
    private final Map<String, ?> price;

    Discounting(Narrator narrator, String engagement, Map<String, ?> price) {
        this.narrator = narrator;
        this.requests = engagement + "/discount-requests";
        this.price = price;
    }

    void negotiate(JsonNode guardrail, ApiCaller seller, List<ApiCaller> leaders) {
        narrator.chapter("A discount within the guardrail, and one beyond it");
        BigDecimal most =
                new BigDecimal(guardrail.path("maximumDiscountPercent").asText());
        Answer within = ask(seller, most);
        narrator.exchange(seller, within, "%s %%: %s by guardrail %s", most, status(within), within.text("/guardrail"));
        BigDecimal more = most.add(TOO_MUCH);
        Answer beyond = ask(seller, more);
        narrator.exchange(seller, beyond, "%s %%: %s", more, status(beyond));
        for (ApiCaller leader : leaders) {
            beyond = leader.post(requests + "/" + beyond.id() + "/approve", Map.of());
            narrator.exchange(leader, beyond, "%s", status(beyond));
        }
        if (!status(within).equals("approved") || !status(beyond).equals("approved")) {
            throw new SuiteFailure("Both discounts were to be approved: " + beyond.shortened());
        }
    }

    private Answer ask(ApiCaller seller, BigDecimal percent) {
        return seller.post(
                requests,
                Map.of(
                        "price",
                        price,
                        "percent",
                        percent.toPlainString(),
                        "reason",
                        "A competitor offers it for less"));
    }

    private static String status(Answer request) {
        return request.text("/status");
    }
}
