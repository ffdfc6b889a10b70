package dev.tandem.incentive;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.tenPercent;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rare events: floods, and agreements that change under way. */
@QuarkusTest
@WithTandem(database = "incentive")
class BadInputTest {
    private static final int FLOOD = 10_000;

    private Incentives incentives;
    private UUID partner;

    @BeforeEach
    void aTenantWithAPartner() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
    }

    @Test
    void tenThousandDealsOfOnePartnerAtOnceAreAllPaidExactly() {
        incentives.approvedPlan("2017-01-01", tenPercent());
        List<ClosedDeal> deals = IntStream.range(0, FLOOD)
                .mapToObj(deal -> ClosedDeal.won(partner, "2017-02-%02d".formatted(1 + deal % 28), "20.10"))
                .toList();

        incentives.others().flood(deals.stream());

        // The last ones come from every part of the topic, so by then the others have come as well.
        eventually(
                Duration.ofMinutes(10),
                () -> assertTrue(deals.subList(FLOOD - 20, FLOOD).stream().allMatch(this::isPosted)));
        assertEquals(new BigDecimal("20100.00"), incentives.totalOf(partner, "2017Q1"));
    }

    @Test
    void aMalformedParameterOfAQueryIsNamed() {
        incentives
                .asFinance()
                .get("/v1/ledger-entries?dealId=nonsense")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("dealId"))
                .body("errors.code", contains("malformed"));
        incentives
                .asFinance()
                .get("/v1/periods?kind=year&of=2017")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("kind", "of"))
                .body("errors.code", contains("malformed", "unknownParameter"));
    }

    @Test
    void versionsOfAPlanNeverOverlap() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        String same = incentives.draft(Incentives.plan("2017-01-01", COMMISSION));

        incentives.approve(same).then().statusCode(409).body("code", equalTo("planRewritesThePast"));
    }

    @Test
    void aPlanThatChangesWithinAPeriodRatesEachDealByTheVersionOfItsDay() {
        LocalDate tomorrow = LocalDate.now().plusDays(2);
        incentives.approvedPlan("2017-01-01", tenPercent());
        incentives.approvedPlan(tomorrow.toString(), tenPercent().replace("\"10\"", "\"20\""));
        ClosedDeal before = ClosedDeal.won(partner, tomorrow.minusDays(1).toString(), "1000.00");
        ClosedDeal after = ClosedDeal.won(partner, tomorrow.toString(), "1000.00");

        incentives.others().close(after);
        incentives.others().close(before);

        incentives.awaitSum(before.id(), "100.00");
        incentives.awaitSum(after.id(), "200.00");
        assertEquals(1, incentives.entriesOf(before.id()).getInt("items[0].planVersion"));
        assertEquals(2, incentives.entriesOf(after.id()).getInt("items[0].planVersion"));
    }

    private boolean isPosted(ClosedDeal deal) {
        return !incentives.entriesOf(deal.id()).getList("items").isEmpty();
    }
}
