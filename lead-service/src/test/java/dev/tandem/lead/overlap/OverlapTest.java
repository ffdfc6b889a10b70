package dev.tandem.lead.overlap;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class OverlapTest {
    private static final String CHECKS = "/v1/overlap-checks";

    private Program program;
    private Actor vendor;
    private Actor alpine;
    private Actor boreal;

    @BeforeEach
    void aVendorThatKnowsThirtyCompanies() {
        program = Program.withPlaybook();
        vendor = program.vendor();
        alpine = program.partnerAdmin(program.partner("alpine"));
        boreal = program.partnerAdmin(program.partner("boreal"));
        eventually(() ->
                vendor.takesIn("Company 0", "a@company0.example", "DE").then().statusCode(201));
        String lines = IntStream.range(1, 30)
                .mapToObj(i ->
                        "{\"externalId\":\"c-%d\",\"source\":\"fair\",\"company\":\"Company %d\",\"contact\":{\"name\":\"Ines Okafor\",\"email\":\"a@company%d.example\"}}"
                                .formatted(i, i, i))
                .collect(Collectors.joining("\n"));
        vendor.request()
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/leads/bulk")
                .then()
                .body(containsString("\"taken\":29"));
    }

    @Test
    void theVerdictTellsHowMuchTheListsHaveInCommonAndNotWhat() {
        compared(names(0, 9, 120)).then().statusCode(200).body("verdict", equalTo("few"));
        compared(names(0, 10, 120)).then().body("verdict", equalTo("some"));
        compared(names(0, 30, 120))
                .then()
                .body("verdict", equalTo("many"))
                .body("setSize", equalTo(120))
                .body("salt", nullValue());
    }

    @Test
    void companiesAreFoundByTheirDomainToo() {
        List<String> domains = IntStream.range(0, 120)
                .mapToObj(i -> "company" + i + ".example")
                .toList();

        compared(domains).then().body("verdict", equalTo("many"));
    }

    @Test
    void hashesOfOneCheckAreWorthNothingInAnother() {
        JsonPath first = begun(alpine);
        JsonPath second = begun(alpine);

        alpine.post(CHECKS + "/" + second.getString("id") + "/compare", list(names(0, 30, 120), first))
                .then()
                .statusCode(200)
                .body("verdict", equalTo("few"));
    }

    @Test
    void aShortListIsNotComparedHoweverOftenItsCompaniesAreRepeated() {
        JsonPath check = begun(alpine);
        List<String> repeated = Stream.generate(() -> names(0, 30, 99))
                .limit(3)
                .flatMap(List::stream)
                .toList();

        compare(check, repeated)
                .then()
                .statusCode(422)
                .body("code", equalTo("listTooSmall"))
                .body("distinct", equalTo(99));
    }

    @Test
    void aCheckIsAnsweredOnceAndWithinTheHour() {
        JsonPath answered = begun(alpine);
        compare(answered, names(0, 30, 120)).then().statusCode(200);
        JsonPath late = begun(alpine);

        compare(answered, names(0, 29, 120)).then().statusCode(409).body("code", equalTo("overlapCheckOver"));
        program.movesOn(Duration.ofHours(1));
        compare(late, names(0, 30, 120)).then().statusCode(409).body("code", equalTo("overlapCheckOver"));
    }

    @Test
    void aPartnerAsksFiveTimesADay() {
        IntStream.range(0, 5).forEach(i -> begun(alpine));

        alpine.post(CHECKS, "")
                .then()
                .statusCode(429)
                .body("code", equalTo("tooManyOverlapChecks"))
                .body("next", notNullValue());
        boreal.post(CHECKS, "").then().statusCode(201);
        program.movesOn(Duration.ofHours(24));
        alpine.post(CHECKS, "").then().statusCode(201);
    }

    @Test
    void theVendorSeesWhoAskedAndAnotherPartnerSeesNothing() {
        JsonPath check = begun(alpine);
        compare(check, names(0, 30, 120)).then().statusCode(200);

        vendor.get(CHECKS)
                .then()
                .body("items.id", contains(check.getString("id")))
                .body("items.askedBy", contains(program.person("head").toString()))
                .body("items.verdict", contains("many"))
                .body("items.salt", contains(nullValue()));
        boreal.get(CHECKS).then().body("items", hasSize(0));
        vendor.get(CHECKS + "/" + check.getString("id")).then().statusCode(200).body("verdict", equalTo("many"));
        boreal.get(CHECKS + "/" + check.getString("id")).then().statusCode(404);
        compare(boreal, check, names(0, 30, 120)).then().statusCode(404);
        Program.announced().vendor().get(CHECKS).then().body("items.id", not(hasItems(check.getString("id"))));
    }

    @Test
    void whatIsNoHashIsRefusedByItsPlace() {
        alpine.post(CHECKS + "/" + begun(alpine).getString("id") + "/compare", "{\"hashes\":[\"Brightwater\"]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/hashes/0"));
        program.seller(UUID.randomUUID()).post(CHECKS, "").then().statusCode(403);
        vendor.post(CHECKS, "").then().statusCode(403);
    }

    private static List<String> names(int from, int shared, int size) {
        return IntStream.range(from, size)
                .mapToObj(i -> i < shared ? "company " + i : "unheard of " + i)
                .toList();
    }

    private JsonPath begun(Actor partner) {
        return partner.post(CHECKS, "").then().statusCode(201).extract().jsonPath();
    }

    private Response compared(List<String> companies) {
        return compare(begun(alpine), companies);
    }

    private Response compare(JsonPath check, List<String> companies) {
        return compare(alpine, check, companies);
    }

    private static Response compare(Actor partner, JsonPath check, List<String> companies) {
        return partner.post(CHECKS + "/" + check.getString("id") + "/compare", list(companies, check));
    }

    /** Hashes the list as a partner would, using nothing but the contract. */
    private static String list(List<String> companies, JsonPath check) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(check.getString("salt")), "HmacSHA256"));
            return companies.stream()
                    .map(company -> HexFormat.of().formatHex(mac.doFinal(company.getBytes(StandardCharsets.UTF_8))))
                    .collect(Collectors.joining("\",\"", "{\"hashes\":[\"", "\"]}"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
