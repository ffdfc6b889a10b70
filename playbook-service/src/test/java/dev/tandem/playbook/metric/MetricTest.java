package dev.tandem.playbook.metric;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class MetricTest {
    @Inject
    EntityManager entities;

    private Program program;
    private String playbook;

    @BeforeEach
    void aPlaybookWithMetrics() {
        program = new Program();
        playbook = program.publishedPlaybook(metered());
    }

    @Test
    void aMetricIsComparedWithTheSalesOnceThereAreEnough() {
        List<UUID> sales = sold(5, program.alpine, 2);

        program.max
                .get(measures())
                .then()
                .statusCode(200)
                .body("fewestSales", equalTo(5))
                .body("metrics.code", contains("answer", "touch", "discovery-time", "won", "uplift"))
                .body("metrics[0].all.sales", equalTo(5))
                .body("metrics[0].all.notEnough", equalTo(false))
                .body("metrics[0].all.actual", equalTo(2.0f))
                .body("metrics[0].all.met", equalTo(true))
                .body("metrics[0].versions.version", contains(1))
                .body("metrics[0].partners.partnerId", contains(program.alpine))
                .body("metrics[0].people.personId", containsInAnyOrder(program.person("ada"), program.person("max")))
                .body("metrics[0].people[0].achieved.actual", equalTo(2.0f))
                .body("metrics[1].all.sales", equalTo(0))
                .body("metrics[1].all.notEnough", equalTo(true))
                .body("metrics[1].all.actual", nullValue())
                .body("metrics[4].measured", equalTo(false));

        for (UUID sale : sales) {
            program.receives("DealClosed", sale, "\"outcome\":\"won\",\"reasonCode\":\"price\"");
        }

        eventually(() -> program.max
                .get(measures())
                .then()
                .body("metrics[3].all.sales", equalTo(5))
                .body("metrics[3].all.actual", equalTo(100.0f))
                .body("metrics[3].people.personId", contains(program.person("max")))
                .body("metrics[2].all.sales", equalTo(5))
                .body("metrics[2].all.met", equalTo(true)));
    }

    @Test
    void theFirstTouchIsToldByTheLeadService() {
        UUID thread = UUID.randomUUID();
        UUID handoff = UUID.randomUUID();
        Instant offered = Instant.now().minusSeconds(7200);
        String fields = program.handoff(handoff, program.alpine, playbook, offered);
        program.receives("LeadHandedOff", thread, fields);
        program.engagementOf(thread);

        program.receives(
                "FirstTouchRecorded",
                thread,
                fields
                        + ",\"partnerId\":\"%s\",\"firstTouchAt\":\"%s\""
                                .formatted(program.alpine, Instant.now().plusSeconds(60)));

        eventually(() -> program.max.get(measures()).then().body("metrics[1].all.sales", equalTo(1)));
    }

    @Test
    void salesAreNarrowedByPartnerPersonAndTheDayOnWhichTheyBegan() {
        String fjord = program.partner("fjord");
        program.joins("nils", fjord, "partnerSeller").then().statusCode(201);
        sold(1, program.alpine, 2);
        sold(2, fjord, 3);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

        assertSales("", 3);
        assertSales("?partnerId=" + fjord, 2);
        assertSales("?personId=" + program.person("max"), 3);
        assertSales("?personId=" + program.person("ada"), 1);
        assertSales("?personId=" + program.person("ben"), 0);
        assertSales("?from=" + today + "&to=" + today, 3);
        assertSales("?to=" + today.minusDays(2), 0);
        assertSales("?from=" + today.plusDays(2), 0);
        program.max
                .get(measures() + "?from=" + today + "&to=" + today.minusDays(1))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("to"));
    }

    @Test
    void theSalesByOtherVersionsCountOnlyIfAsked() {
        sold(2, program.alpine, 2);
        String second = program.publishedPlaybook(metered());

        program.max.get("/v1/playbooks/" + second + "/measures").then().body("metrics[0].all.sales", equalTo(0));
        program.max
                .get("/v1/playbooks/" + second + "/measures?allVersions=true")
                .then()
                .body("metrics[0].all.sales", equalTo(2))
                .body("metrics[0].versions.version", contains(1));
    }

    @Test
    void aPartnerSeesItsOwnSalesAndPeopleAlone() {
        String fjord = program.partner("fjord");
        program.joins("nils", fjord, "partnerSeller").then().statusCode(201);
        sold(1, program.alpine, 2);
        sold(2, fjord, 3);
        PlaybookApi nils = PlaybookApi.partner(program.tenant, fjord, "nils", "partnerSeller");

        nils.get(measures())
                .then()
                .statusCode(200)
                .body("metrics[0].all.sales", equalTo(2))
                .body("metrics[0].partners.partnerId", contains(fjord));
        nils.get(measures() + "?partnerId=" + program.alpine)
                .then()
                .body("metrics[0].all.sales", equalTo(0))
                .body("metrics[0].partners", empty());
        program.ada
                .get(measures())
                .then()
                .body("metrics[0].all.sales", equalTo(1))
                .body("metrics[0].people.personId", contains(program.person("ada")))
                .body("metrics[0].people.side", contains("partner"));
        program.ada
                .get(measures() + "?personId=" + program.person("max"))
                .then()
                .body("metrics[0].all.sales", equalTo(0));
        String draft = program.max.drafts(metered()).path("id");
        nils.get("/v1/playbooks/" + draft + "/measures").then().statusCode(404);
        new Program().max.get(measures()).then().statusCode(404);
    }

    @Test
    void moreSalesThanOneAnswerCanTakeAreRefused() {
        sold(1, program.alpine, 2);
        CallerScope.run(
                Caller.system(program.tenant),
                () -> entities.createNativeQuery("""
                        insert into engagement
                        select copy.* from engagement sale, generate_series(1, 10000) number,
                               jsonb_populate_record(sale, jsonb_build_object('id', gen_random_uuid(), 'thread', gen_random_uuid(),
                                                                             'status', 'LOST', 'number', number)) copy
                         where sale.tenant = ?1""")
                        .setParameter(1, program.tenant)
                        .executeUpdate());

        program.max
                .get(measures())
                .then()
                .statusCode(422)
                .body("code", equalTo("tooManySales"))
                .body("most", equalTo(10_000));
        assertSales("?to=2026-01-01", 0);
    }

    @Test
    void aLeadThatWasRecalledCountsForNothing() {
        UUID handoff = UUID.randomUUID();
        UUID thread = UUID.randomUUID();
        program.receives("LeadHandedOff", thread, program.handoff(handoff, program.alpine, playbook));
        program.engagementOf(thread);
        assertSales("", 1);

        program.receives("HandoffRecalled", thread, "\"handoffId\":\"" + handoff + "\",\"reasonCode\":\"other\"");

        eventually(() -> assertSales("", 0));
    }

    @Test
    void anAnswerTakesAsManyStatementsHoweverManySalesThereAre() {
        sold(1, program.alpine, 2);
        long few = statements();
        String fjord = program.partner("fjord");
        sold(3, fjord, 3);
        sold(3, program.alpine, 3);

        assertEquals(few, statements());
        assertTrue(few <= 6, few + " statements");
    }

    /** The fewest of several times: timers work meanwhile. */
    private long statements() {
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long fewest = IntStream.range(0, 10)
                .mapToLong(time -> {
                    statistics.clear();
                    program.max.get(measures()).then().statusCode(200);
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return fewest;
    }

    private void assertSales(String filter, int sales) {
        program.max.get(measures() + filter).then().statusCode(200).body("metrics[0].all.sales", equalTo(sales));
    }

    /** Sales of leads that the partner accepted so many hours after they had been offered. */
    private List<UUID> sold(int number, String partner, int hours) {
        List<UUID> threads =
                IntStream.range(0, number).mapToObj(i -> UUID.randomUUID()).toList();
        Instant offered = Instant.now().minusSeconds(3600L * hours);
        for (UUID thread : threads) {
            program.receives("LeadHandedOff", thread, program.handoff(UUID.randomUUID(), partner, playbook, offered));
        }
        threads.forEach(program::engagementOf);
        return threads;
    }

    private String measures() {
        return "/v1/playbooks/" + playbook + "/measures";
    }

    private static String metered() {
        return Content.with("""
                        "metrics":[
                          {"code":"answer","name":"Answer","measure":"responseTime","target":8},
                          {"code":"touch","name":"First touch","measure":"firstTouchTime","target":8},
                          {"code":"discovery-time","name":"Discovery","measure":"stageDuration","target":40,"stage":"discovery"},
                          {"code":"won","name":"Won","measure":"winRate","target":35},
                          {"code":"uplift","name":"Uplift","measure":"winRateUplift","target":5}]""")
                .replaceFirst("\"duty\":\"responsible\",", "\"duty\":\"responsible\",\"measures\":[\"answer\"],")
                .replace(
                        "\"role\":\"channelManager\"", "\"role\":\"channelManager\",\"measures\":[\"won\",\"answer\"]");
    }
}
