package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;
import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.PriceQuotesApi;
import dev.tandem.client.api.PriceQuotesApi.APIGetPriceQuoteRequest;
import dev.tandem.client.api.PriceSchedulesApi;
import dev.tandem.client.model.DraftPriceSchedule;
import dev.tandem.client.model.IntegrationDepth;
import dev.tandem.client.model.PriceCreditTerms;
import dev.tandem.client.model.PriceIntegrationDepth;
import dev.tandem.client.model.PriceQuote;
import dev.tandem.client.model.PriceSchedule;
import dev.tandem.client.model.PriceTerms;
import dev.tandem.client.model.PriceVolumeDiscount;
import dev.tandem.client.model.Principal;
import dev.tandem.client.model.ProductPriceToSet;
import dev.tandem.client.model.Tier;
import dev.tandem.client.model.VolumeMeasure;
import dev.tandem.client.model.VolumeMode;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.Sample;
import dev.tandem.demo.api.SuiteFailure;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** The price list of the partners, and a quote for one of them. */
public final class PriceList {
    private final Cast program;
    private final Narrator narrator;

    public PriceList(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void agreeOn(UUID productId) {
        narrator.chapter("Partner prices: 5 % for certified integrations, 10 % on all from 3 pieces on");
        PriceSchedule draft = new PriceSchedulesApi(program.finance).draftPriceSchedule(schedule(productId), newKey());
        narrator.exchange(program.finance, "%s", draft.getWording());
        new PriceSchedulesApi(program.controller).approvePriceSchedule(draft.getId(), program.finance.etag(), newKey());
        narrator.exchange(program.controller, "approved by a second person, as it was read");
    }

    /** Three at 60,000.00 less 10 %; the vendor's cost is none of the partner's business. */
    public void quote(UUID productId, ApiCaller partner) {
        APIGetPriceQuoteRequest three = APIGetPriceQuoteRequest.newBuilder()
                .productId(productId)
                .quantity(3)
                .build();
        PriceQuote quote = Patience.onceHeard(() -> new PriceQuotesApi(partner).getPriceQuote(three));
        narrator.exchange(
                partner,
                "3 pieces for %s instead of %s",
                quote.getTotal().getAmount(),
                quote.getListTotal().getAmount());
        if (!quote.getTotal().equals(Sample.usd("162000.00")) || quote.getVendorMargin() != null) {
            throw new SuiteFailure("The quote is not what the schedule says: " + json(quote));
        }
    }

    private static DraftPriceSchedule schedule(UUID productId) {
        return new DraftPriceSchedule()
                .code("partner-prices")
                .name("Partner prices")
                .currency("USD")
                .effectiveFrom(LocalDate.now(ZoneOffset.UTC).minusYears(1))
                .addProductsItem(new ProductPriceToSet()
                        .productId(productId)
                        .listPrice(Sample.usd("60000.00"))
                        .cost(Sample.usd("9000.00")))
                .terms(terms());
    }

    private static PriceTerms terms() {
        return new PriceTerms()
                .addIntegrationDepthsItem(new PriceIntegrationDepth()
                        .atLeast(IntegrationDepth.CERTIFIED)
                        .percent("5"))
                .volume(new PriceVolumeDiscount()
                        .measure(VolumeMeasure.QUANTITY)
                        .mode(VolumeMode.WHOLE)
                        .addTiersItem(new Tier().lower("0").upper("3").rate("0"))
                        .addTiersItem(new Tier().lower("3").rate("10")))
                .credit(new PriceCreditTerms().netDays(30))
                .revenueRecognisedBy(Principal.PARTNER);
    }
}
