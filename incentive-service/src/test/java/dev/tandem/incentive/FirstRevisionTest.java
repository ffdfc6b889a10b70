package dev.tandem.incentive;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records created by their first PUT: if two people send it at once, the second one is refused. */
@QuarkusTest
@WithTandem(database = "incentive")
class FirstRevisionTest {
    private static final String NONE = "\"0\"";
    private static final String FIRST = "\"1\"";

    private Incentives incentives;
    private UUID partner;

    /** A record that is put at a key, by a person who may do so. */
    private record Kept(String person, String role, String path, String body) {}

    @BeforeEach
    void aPartner() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        eventually(() -> put(account(), FIRST).then().statusCode(412));
    }

    @Test
    void whoHasSeenNoneMakesTheFirstOnlyWhileThereIsNone() {
        for (Kept kept : all()) {
            put(kept, NONE).then().statusCode(200).header("ETag", startsWith("\"1-"));

            put(kept, NONE)
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("staleRevision"))
                    .body("currentRevision", equalTo(1));
        }
    }

    @Test
    void whoHasSeenTheFirstChangesIt() {
        for (Kept kept : all()) {
            put(kept, NONE).then().statusCode(200);

            put(new Kept(kept.person(), kept.role(), kept.path(), changed(kept)), FIRST)
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"2-"));
        }
    }

    @Test
    void whoHasSeenOneThatIsNotThereIsTold() {
        for (Kept kept : all()) {
            put(kept, FIRST).then().statusCode(412).body("currentRevision", equalTo(0));
            put(kept, "").then().statusCode(428).body("code", equalTo("revisionRequired"));
        }
    }

    @Test
    void ofTwoAtTheSameTimeOneMakesIt() {
        for (Kept kept : all()) {
            List<Integer> answers = Stream.of(kept, kept)
                    .map(each ->
                            CompletableFuture.supplyAsync(() -> put(each, NONE).statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();

            assertEquals(200, answers.get(0), kept.path());
            assertTrue(Set.of(409, 412).contains(answers.get(1)), kept.path() + answers);
        }
    }

    @Test
    void theUsualTermsAreNoRevisionOfAnybodys() {
        incentives.asFinance().get("/v1/settlement-terms").then().header("ETag", startsWith("\"0-"));
    }

    private List<Kept> all() {
        return List.of(
                new Kept("max", "channelManager", "/v1/joint-metrics/targets/" + partner + "/2017Q1", """
                        {"coSoldRevenue":{"amount":"1000.00","currency":"USD"}}"""),
                new Kept("fay", "finance", "/v1/debtor-accounts/USD", account().body()),
                account(),
                new Kept("ann", "vendorAdmin", "/v1/settlement-terms", """
                        {"disputeDays":100,"decisionDays":10,"fourEyesFrom":[]}"""));
    }

    private Kept account() {
        return new Kept("fay", "finance", "/v1/payees/" + partner + "/bank-account", """
                {"holder":"Alpine","iban":"DE89370400440532013000","bic":"COBADEFFXXX"}""");
    }

    private static String changed(Kept kept) {
        return kept.body()
                .replace("1000.00", "2000.00")
                .replace("Alpine", "Alpine AG")
                .replace(":100,", ":200,");
    }

    private Response put(Kept kept, String seen) {
        return incentives
                .as(kept.person(), kept.role())
                .header("If-Match", seen)
                .body(kept.body())
                .put(kept.path());
    }
}
