package dev.tandem.lead.intake;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class IdempotencyTest {
    private static final String PRODUCT =
            "{\"name\":\"GTX Pro\",\"listPrice\":{\"amount\":\"1.00\",\"currency\":\"USD\"}}";

    private final String key = UUID.randomUUID().toString();
    private Actor crm;
    private Program program;

    @BeforeEach
    void aProgram() {
        program = Program.announced();
        crm = program.integration();
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndHasNoSecondEffect() {
        Response first = add(PRODUCT);

        Response again = add(PRODUCT);

        again.then().statusCode(201).header("Idempotency-Replayed", "true").header("ETag", first.header("ETag"));
        assertEquals(first.asString(), again.asString());
        assertEquals(first.contentType(), again.contentType());
        assertTrue(again.header("Location").endsWith(first.<String>path("id")));
        crm.get("/v1/products").then().body("items", hasSize(1));
    }

    /** The draft of the header has the quotes, most clients have not. */
    @Test
    void quotesMakeNoOtherKey() {
        add(PRODUCT).then().statusCode(201);

        crm.request()
                .header("Idempotency-Key", "\"" + key + "\"")
                .body(PRODUCT)
                .post("/v1/products")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void theOrderOfFieldsMakesNoOtherRequest() {
        add(PRODUCT);

        add("{ \"listPrice\":{\"currency\":\"USD\",\"amount\":\"1.00\"}, \"name\":\"GTX Pro\" }")
                .then()
                .statusCode(201);
    }

    @Test
    void theWayInWhichAttributesAreWrittenMakesNoOtherRequest() {
        String lead = Actor.lead("Sorted", "ines@sorted.example", "DE");
        eventually(() -> takesIn(with("\"seats\":240,\"sites\":3", lead)).then().statusCode(201));

        takesIn(with("\"sites\":3.0,\"seats\":240.00", lead))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        takesIn(with("\"sites\":240,\"seats\":3", lead))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotencyKeyReused"));
    }

    @Test
    void noAttributesAreTheSameAsNoneGiven() {
        String lead = Actor.lead("Bare", "ines@bare.example", "DE");
        eventually(() -> takesIn(lead).then().statusCode(201));

        takesIn(with("", lead)).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    private static String with(String attributes, String lead) {
        return lead.replaceFirst("\\{", "{\"attributes\":{" + attributes + "},");
    }

    private Response takesIn(String lead) {
        return crm.request().header("Idempotency-Key", key).body(lead).post("/v1/leads");
    }

    @Test
    void aKeyIsNotUsedForAnotherRequest() {
        add(PRODUCT);

        add("{\"name\":\"GTX Basic\"}").then().statusCode(422).body("code", equalTo("idempotencyKeyReused"));
        crm.get("/v1/products").then().body("items", hasSize(1));
    }

    @Test
    void aFailureIsNotRemembered() {
        add("{\"name\":\"\"}").then().statusCode(400);

        add(PRODUCT).then().statusCode(201);
    }

    @Test
    void anotherTenantsKeyIsAnotherKey() {
        String first = add(PRODUCT).path("id");
        crm = Program.announced().integration();

        assertNotEquals(first, add(PRODUCT).<String>path("id"));
    }

    @Test
    void aHundredAtOnceHaveOneEffect() throws Exception {
        eventually(
                () -> crm.takesIn("Probe", "probe@probe.example", "DE").then().statusCode(201));
        String lead = Actor.lead("Rush", "rush@rush.example", "DE");
        ExecutorService crowd = Executors.newFixedThreadPool(25);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(() -> keyed().body(lead).post("/v1/leads").statusCode());
            }
            int taken = 0;
            for (Future<Integer> call : crowd.invokeAll(calls)) {
                // A call that comes while the first is still running gets 409 and is to be repeated.
                assertTrue(call.get() == 201 || call.get() == 409, "answered " + call.get());
                taken += call.get() == 201 ? 1 : 0;
            }
            assertTrue(taken > 0);
        } finally {
            crowd.shutdown();
        }
        crm.get("/v1/leads").then().body("items", hasSize(2));
    }

    private Response add(String product) {
        return keyed().body(product).post("/v1/products");
    }

    private io.restassured.specification.RequestSpecification keyed() {
        return crm.request().header("Idempotency-Key", key);
    }
}
