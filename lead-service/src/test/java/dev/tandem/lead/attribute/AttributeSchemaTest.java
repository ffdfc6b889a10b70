package dev.tandem.lead.attribute;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTandem(database = "lead")
class AttributeSchemaTest {
    private static final String SCHEMAS = "/v1/attribute-schemas";

    private Program program;
    private Actor vendor;

    @BeforeEach
    void aProgramThatIsKnown() {
        program = Program.announced();
        vendor = program.vendor();
        eventually(() ->
                vendor.takesIn("Probe", "probe@probe.example", "DE").then().statusCode(201));
    }

    @Test
    void everyVersionStaysAndTheNewestIsInForce() {
        vendor.post(SCHEMAS, "{\"schema\":{\"type\":\"object\"}}")
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        vendor.post(SCHEMAS, "{\"schema\":{\"type\":\"object\",\"required\":[\"size\"]}}")
                .then()
                .statusCode(201)
                .body("version", equalTo(2));

        vendor.get(SCHEMAS).then().body("items", hasSize(2));
        vendor.get(SCHEMAS + "/1").then().statusCode(200).body("schema.type", equalTo("object"));
        vendor.get(SCHEMAS + "/3").then().statusCode(404);
        taken("{\"other\":1}").then().statusCode(400).body("errors.pointer", hasItem("/attributes/size"));
    }

    @Test
    void withoutASchemaAnyPlainValueWillDoAndNothingElse() {
        taken("{\"size\":12,\"trial\":true,\"note\":\"x\"}").then().statusCode(201);
        taken("{\"nested\":{\"a\":1},\"list\":[1]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/attributes/nested", "/attributes/list"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"type":"array"}                                                      | /schema/type
            {"type":"object","$ref":"https://elsewhere.example/schema"}           | /schema/$ref
            {"type":"object","properties":{"a":{"$ref":"#"}}}                     | /schema/properties/a/$ref
            {"type":"object","properties":{"a":{"pattern":"(unclosed"}}}          | /schema/properties/a/pattern
            {"type":"object","properties":{"a":{"minimum":"ten"}}}                | /schema/properties/a/minimum
            """)
    void aSchemaThatCouldNotCheckSafelyIsRefused(String schema, String pointer) {
        vendor.post(SCHEMAS, "{\"schema\":" + schema + "}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aPatternThatBacktracksElsewhereIsAnsweredAtOnce() {
        vendor.post(SCHEMAS, """
                {"schema":{"type":"object","properties":{"code":{"type":"string","pattern":"^(a+)+$"}}}}""").then().statusCode(201);

        taken("{\"code\":\"" + "a".repeat(1_500) + "!\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/attributes/code"));
    }

    @Test
    void aHugeOrDeepSchemaIsRefused() {
        vendor.post(SCHEMAS, "{\"schema\":{\"type\":\"object\",\"enum\":[" + "1,".repeat(3_000) + "1]}}")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("tooLarge"));
        vendor.post(
                        SCHEMAS,
                        "{\"schema\":{\"type\":\"object\",\"not\":" + "{\"not\":".repeat(30) + "{}" + "}".repeat(30)
                                + "}}")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("tooDeep"));
    }

    @Test
    void anotherTenantAndAPartnerSeeNoneOfIt() {
        vendor.post(SCHEMAS, "{\"schema\":{\"type\":\"object\"}}").then().statusCode(201);

        Program.announced().vendor().get(SCHEMAS).then().body("items", hasSize(0));
        program.seller(UUID.randomUUID()).get(SCHEMAS).then().statusCode(403);
    }

    private io.restassured.response.Response taken(String attributes) {
        return vendor.post(
                "/v1/leads",
                Actor.lead("Company" + UUID.randomUUID(), UUID.randomUUID() + "@x.example", "DE")
                        .replaceFirst("\\{", "{\"attributes\":" + attributes + ","));
    }
}
