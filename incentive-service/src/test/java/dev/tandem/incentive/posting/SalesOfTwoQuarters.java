package dev.tandem.incentive.posting;

import static dev.tandem.incentive.driver.ClosedDeal.MIA;
import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.SaleNews;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Four partners sell three times in each of two quarters: more deals than an approval posts by itself. */
final class SalesOfTwoQuarters {
    static final int DEALS = 24;

    final Incentives incentives = Incentives.withBooksFrom("2017-01-01");
    final List<UUID> partners;
    private final List<ClosedDeal> deals = new ArrayList<>();

    SalesOfTwoQuarters() {
        partners = IntStream.range(0, 4)
                .mapToObj(number -> incentives.others().registerPartner("Partner " + number))
                .sorted()
                .toList();
        for (int month = 1; month <= 6; month++) {
            for (int partner = 0; partner < partners.size(); partner++) {
                deals.add(ClosedDeal.won(
                        partners.get(partner), day(month, 10 + partner), (15_000 + 3_000 * month) + ".50"));
            }
        }
    }

    SalesOfTwoQuarters reported() {
        incentives.others().flood(deals.stream());
        return this;
    }

    /** Their changes meanwhile: late deals, refunds and a correction, of the partners that come first and last. */
    void change() {
        List<ClosedDeal> late = Stream.of(partners.get(0), partners.get(3))
                .map(partner -> ClosedDeal.won(partner, day(2, 3), "40000.00"))
                .toList();
        late.forEach(incentives.others()::close);
        incentives.others().change(SaleNews.refunded(dealOf(0), 1, "2017-02-20", "5000.00"));
        incentives.others().change(SaleNews.refunded(dealOf(3), 1, "2017-02-20", "5000.00"));
        incentives.others().close(dealOf(1).amended(day(5, 20), "9000.00"));
        Stream.concat(late.stream(), IntStream.of(0, 1, 3).mapToObj(this::dealOf))
                .forEach(deal -> eventually(() -> assertFalse(
                        incentives.entriesOf(deal.id()).getList("items").isEmpty())));
    }

    /** The sums of each partner and the manager in both quarters, partners in their order. */
    List<BigDecimal> paid() {
        return Stream.of("2017Q1", "2017Q2")
                .map(incentives::postedIn)
                .flatMap(quarter -> Stream.concat(partners.stream().map(UUID::toString), Stream.of(MIA))
                        .map(payee -> quarter.getOrDefault(payee, BigDecimal.ZERO)))
                .toList();
    }

    void assertPaidAs(SalesOfTwoQuarters others) {
        eventually(() -> assertEquals(others.paid(), paid()));
    }

    int entries() {
        return incentives
                .asFinance()
                .get("/v1/ledger-entries?limit=500")
                .jsonPath()
                .getList("items")
                .size();
    }

    Map<String, Object> backlogOf(String plan) {
        return incentives.asFinance().get("/v1/plans/" + plan).path("backlog");
    }

    /** Its first deal. */
    private ClosedDeal dealOf(int partner) {
        return deals.get(partner);
    }

    private static String day(int month, int day) {
        return "2017-%02d-%02d".formatted(month, day);
    }
}
