package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;
import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.DealsApi.APIListParticipationsRequest;
import dev.tandem.client.api.ForecastApi;
import dev.tandem.client.api.ForecastApi.APIGetForecastRequest;
import dev.tandem.client.api.MeasuresApi;
import dev.tandem.client.api.MeasuresApi.APIListMeasuresRequest;
import dev.tandem.client.model.ForecastLine;
import dev.tandem.client.model.Grouping;
import dev.tandem.client.model.MeasureView;
import dev.tandem.client.model.PeriodLength;
import dev.tandem.client.model.RecordPaymentRequest;
import dev.tandem.client.model.RefundDealRequest;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Refusal;
import dev.tandem.demo.api.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** After the sale: it is paid, never refunded beyond its amount, and counted. */
public final class AfterSale {
    private final Cast program;
    private final Narrator narrator;

    public AfterSale(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void settle(UUID deal, ApiCaller coSeller) {
        narrator.chapter("After the sale: paid, and correctable for good reasons only");
        DealsApi deals = new DealsApi(program.finance);
        deals.recordPayment(deal, new RecordPaymentRequest().amount(Sample.usd("90000.00")), newKey());
        narrator.exchange(program.finance, "half of it is paid");
        RefundDealRequest tooMuch =
                new RefundDealRequest().amount(Sample.usd("200000.00")).reason("Everything and more");
        Refusal refused = program.finance.refused(422, () -> deals.refundDeal(deal, tooMuch, newKey()));
        narrator.exchange(program.finance, "%s", refused.code());
        List<String> parts = new DealsApi(coSeller)
                .listParticipations(APIListParticipationsRequest.newBuilder().build()).getItems().stream()
                        .map(ApiCaller::json)
                        .toList();
        narrator.exchange(coSeller, "its own part, and no one else's: %s", parts);
    }

    public void count(UUID deal) {
        narrator.chapter("Counted: the joint forecast, and how handoffs were answered by rule");
        LocalDate closedOn = new DealsApi(program.manager).getDeal(deal).getClosedOn();
        LocalDate from = closedOn.minusDays(1);
        LocalDate until = closedOn.plusDays(2);
        APIGetForecastRequest byQuarter = APIGetForecastRequest.newBuilder()
                .period(PeriodLength.QUARTER)
                .from(from)
                .until(until)
                .build();
        List<ForecastLine> forecast =
                new ForecastApi(program.manager).getForecast(byQuarter).getItems();
        forecast.forEach(line -> narrator.next("forecast %s", json(line)));
        APIListMeasuresRequest byRule = APIListMeasuresRequest.newBuilder()
                .groupBy(Grouping.RULE)
                .from(from)
                .until(until)
                .build();
        List<MeasureView> measures =
                new MeasuresApi(program.manager).listMeasures(byRule).getItems();
        measures.forEach(group -> narrator.next("rule %s", json(group)));
    }
}
