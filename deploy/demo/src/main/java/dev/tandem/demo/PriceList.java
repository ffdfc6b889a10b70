package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.SuiteFailure;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The price list of the partners, and a quote for one of them. */
public final class PriceList {
    private final Cast program;
    private final Narrator narrator;

    public PriceList(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void agreeOn(String productId) {
        narrator.chapter("Partner prices: 5 % for certified integrations, 10 % on all from 3 pieces on");
        Answer draft = program.finance.post("/v1/price-schedules", schedule(productId));
        narrator.exchange(program.finance, draft, "%s", draft.text("/wording"));
        String path = "/v1/price-schedules/" + draft.id();
        Answer approved = program.controller.post(draft, path + "/approve", Map.of());
        narrator.exchange(program.controller, approved, "approved by a second person, as it was read");
    }

    /** Three at 60,000.00 less 10 %; the vendor's cost is none of the partner's business. */
    public void quote(String productId, ApiCaller partner) {
        Answer quote = partner.getOnceThere("/v1/price-quotes?quantity=3&productId=" + productId);
        narrator.exchange(
                partner,
                quote,
                "3 pieces for %s instead of %s",
                quote.text("/total/amount"),
                quote.text("/listTotal/amount"));
        if (!quote.text("/total/amount").equals("162000.00") || quote.has("/vendorMargin")) {
            throw new SuiteFailure("The quote is not what the schedule says: " + quote.shortened());
        }
    }

    private static Map<String, ?> schedule(String productId) {
        return Map.of(
                "code",
                "partner-prices",
                "name",
                "Partner prices",
                "currency",
                "USD",
                "effectiveFrom",
                LocalDate.now(ZoneOffset.UTC).minusYears(1).toString(),
                "products",
                List.of(Map.of("productId", productId, "listPrice", usd("60000.00"), "cost", usd("9000.00"))),
                "terms",
                terms());
    }

    private static Map<String, ?> terms() {
        return Map.of(
                "integrationDepths", List.of(Map.of("atLeast", "certified", "percent", "5")),
                "volume",
                        Map.of(
                                "measure", "quantity",
                                "mode", "whole",
                                "tiers",
                                        List.of(
                                                Map.of("lower", "0", "upper", "3", "rate", "0"),
                                                Map.of("lower", "3", "rate", "10"))),
                "credit", Map.of("netDays", 30),
                "revenueRecognisedBy", "partner");
    }

    private static Map<String, String> usd(String amount) {
        return Map.of("amount", amount, "currency", "USD");
    }
}
