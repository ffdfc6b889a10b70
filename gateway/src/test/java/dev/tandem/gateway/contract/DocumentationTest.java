package dev.tandem.gateway.contract;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import java.io.IOException;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "gateway")
class DocumentationTest {
    @Test
    void anybodyMayReadTheContractOfTheWholeSuite() {
        Matcher<Map<?, ?>> wholeSuite = aMapWithSize(greaterThan(200));
        ApiRequest.anonymous()
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("info.title", equalTo("Tandem"))
                .body("paths", wholeSuite)
                .body("paths.'/v1/leads'.post.operationId", equalTo("takeInLead"))
                .body("paths.'/v1/statements'.get.x-scope", equalTo("statements:read"));
        ApiRequest.anonymous()
                .get("/openapi.yaml")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .body(startsWith("openapi: 3.1.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "/docs, text/html, swagger-ui-bundle.js",
        "/docs/events, text/html, DealClosed",
        "/docs/changes, text/html, 0.16.0",
        "/docs/page.css, text/css, body",
        "/asyncapi.json, application/json, LeadHandedOff",
        "/docs/index.js, text/javascript, /openapi.json",
        "/docs/swagger-ui-bundle.js, text/javascript, SwaggerUIBundle",
        "/docs/swagger-ui.css, text/css, .swagger-ui"
    })
    void thePageOfTheContractBringsAllThatItNeeds(String path, String mediaType, String content) {
        ApiRequest.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(mediaType))
                .header("Content-Security-Policy", startsWith("default-src 'self'"))
                .body(containsString(content));
    }

    @Test
    void whoKnowsADocumentIsNotSentItAgain() {
        String etag = ApiRequest.anonymous().get("/openapi.json").header("ETag");

        ApiRequest.anonymous()
                .header("If-None-Match", "\"other\", " + etag)
                .get("/openapi.json")
                .then()
                .statusCode(304)
                .header("ETag", etag);
        ApiRequest.anonymous()
                .header("If-None-Match", "\"other\"")
                .get("/openapi.json")
                .then()
                .statusCode(200);
    }

    @Test
    void itIsSentPackedToWhoeverTakesIt() {
        ApiRequest.anonymous()
                .header("Accept-Encoding", "gzip")
                .get("/openapi.json")
                .then()
                .header("Content-Encoding", "gzip")
                .body("info.title", equalTo("Tandem"));
        RestAssured.given()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get("/openapi.json")
                .then()
                .header("Content-Encoding", (String) null)
                .body("info.title", equalTo("Tandem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/docs/operations.tsv", "/contract/operations.tsv", "/docs/index.html"})
    void nothingElseIsServed(String path) {
        ApiRequest.anonymous().get(path).then().statusCode(404).body("code", equalTo("notFound"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/../q/metrics", "/docs/%2e%2e/q/metrics", "//q/metrics", "/docs/;/q/metrics"})
    void noWayLeadsAround(String path) throws IOException {
        String answer = Wire.answer("GET " + path + " HTTP/1.1", "Host: tandem", "Connection: close");

        assertThat(answer, startsWith("HTTP/1.1 400"));
        assertThat(answer, containsString("oddPath"));
    }
}
