package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;
import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.JointClosingApi;
import dev.tandem.client.model.DiscountStatus;
import dev.tandem.client.model.DiscountView;
import dev.tandem.client.model.PricingGuardrail;
import dev.tandem.client.model.RequestDiscountRequest;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.SuiteFailure;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A discount within the seller's guardrail holds at once; more on the same sale when both sides agree. */
final class Discounting {
    private static final BigDecimal MORE = BigDecimal.valueOf(5);

    private final Narrator narrator;
    private final UUID engagement;

    Discounting(Narrator narrator, UUID engagement) {
        this.narrator = narrator;
        this.engagement = engagement;
    }

    void negotiate(PricingGuardrail guardrail, ApiCaller seller, List<ApiCaller> leaders) {
        narrator.chapter("A discount within the guardrail, and one beyond it");
        BigDecimal most = new BigDecimal(guardrail.getMaximumDiscountPercent());
        DiscountView within = Patience.onceHeard(() -> ask(seller, most));
        narrator.exchange(seller, "%s %%: %s by guardrail %s", most, within.getStatus(), within.getGuardrail());
        DiscountView beyond = ask(seller, MORE);
        narrator.exchange(seller, "%s %% more: %s", MORE, beyond.getStatus());
        for (ApiCaller leader : leaders) {
            beyond = new JointClosingApi(leader).approveDiscount(engagement, beyond.getId(), newKey());
            narrator.exchange(leader, "%s", beyond.getStatus());
        }
        if (within.getStatus() != DiscountStatus.APPROVED || beyond.getStatus() != DiscountStatus.APPROVED) {
            throw new SuiteFailure("Both discounts were to be approved: " + json(beyond));
        }
    }

    private DiscountView ask(ApiCaller seller, BigDecimal percent) {
        return new JointClosingApi(seller)
                .requestDiscount(
                        engagement,
                        new RequestDiscountRequest()
                                .percent(percent.toPlainString())
                                .reason("A competitor offers it for less"),
                        newKey());
    }
}
