package dev.tandem.gateway.oauth;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.gateway.driver.EchoService;
import dev.tandem.gateway.driver.Program;
import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(EchoService.class)
class TokenTest {
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    private Program program;

    @BeforeEach
    void found() {
        program = Program.live();
    }

    @Test
    void aClientTakesATokenForItsKey() {
        String client = program.client(program.vendor(), "integration", "leads:read", "deals:read");
        String key = program.key(program.vendor(), client);

        String token = Program.token(client, key, "leads:read")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(900))
                .body("scope", equalTo("leads:read"))
                .extract()
                .path("access_token");

        ApiRequest.with(token).get("/v1/leads").then().statusCode(200);
        ApiRequest.with(token).get("/v1/deals").then().statusCode(403).body("code", equalTo("scopeMissing"));
        RestAssured.given()
                .auth()
                .preemptive()
                .basic(client, key)
                .formParam("grant_type", "client_credentials")
                .post("/v1/token")
                .then()
                .statusCode(200)
                .body("scope", equalTo("deals:read leads:read"));
    }

    @Test
    void noTokenSaysWhy() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String other = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);

        Program.token(client, key, "leads:write").then().statusCode(400).body("error", equalTo("invalid_scope"));
        Program.token(other, key, null)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("error", equalTo("invalid_client"))
                .body("error_description", startsWith("keyUnknown"));
        Program.token(client, "nonsense", null).then().statusCode(401).body("error", equalTo("invalid_client"));
        Program.token(client, null, null).then().statusCode(401).body("error", equalTo("invalid_client"));
        RestAssured.given()
                .formParam("grant_type", "password")
                .post("/v1/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        RestAssured.given()
                .formParam("client_id", client)
                .post("/v1/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void aFormThatContradictsItselfIsRefused() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + program.key(program.vendor(), client);
        for (String more : List.of("&client_id=other", "&grant_type=password", "&scope=%zz", "&x")) {
            form(form + more).then().statusCode(400).body("error", equalTo("invalid_request"));
        }
        for (String scope : List.of("%00", "leads", "leads:all")) {
            form(form + "&scope=" + scope).then().statusCode(400).body("error", equalTo("invalid_scope"));
        }
        form(form).then().statusCode(200);
        ApiRequest.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/v1/token?client_secret=x")
                .then()
                .statusCode(400)
                .body("code", equalTo("tokenInQuery"));
    }

    private static Response form(String text) {
        return form("application/x-www-form-urlencoded", text);
    }

    private static Response form(String mediaType, String text) {
        return ApiRequest.anonymous().contentType(mediaType).body(text).post("/v1/token");
    }

    @Test
    void aFormIsInUtf8() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + program.key(program.vendor(), client);
        String type = "application/x-www-form-urlencoded";

        for (String charset : List.of("", "; charset=utf-8", "; charset=\"UTF-8\"")) {
            form(type + charset, form + "&note=%C3%BC").then().statusCode(200);
        }
        // Some clients name this one with each form; without other letters than ASCII has it is the same.
        form(type + "; charset=iso-8859-1", form).then().statusCode(200);
        refusedAsNotUtf8(form(type + "; charset=iso-8859-1", form + "&note=%C3%BC"));
        refusedAsNotUtf8(form(type, form + "&note=%FC"));
        refusedAsNotUtf8(form(type, form + "&note=ü"));
        refusedAsNotUtf8(form(type + "; charset=utf-16", form + "&note=%3A"));
        form("application/json", "{}").then().statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Type: none, 200",
        "Content-Type: application/x-www-form-urlencoded, 200",
        "Content-Type: application/x-www-form-urlencoded; charset=none, 400",
        "Content-Type: application/x-www-form-urlencoded; charset=\"?\", 400"
    })
    void aCharsetIsOneThatThereIs(String header, int status) throws IOException {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(client, program.key(program.vendor(), client));

        String answer = Wire.answerTo(
                "127.0.0.1",
                form,
                "POST /v1/token HTTP/1.1",
                "Host: tandem",
                "Connection: close",
                header,
                "Content-Length: " + form.length());

        assertThat(answer, startsWith("HTTP/1.1 " + status));
    }

    private static void refusedAsNotUtf8(Response answer) {
        answer.then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"))
                .body("error_description", containsString("UTF-8"));
    }

    @Test
    void whoAsksAgainGetsAnotherTokenWhateverItsIdempotencyKey() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + program.key(program.vendor(), client);
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            tokens.add(ApiRequest.anonymous()
                    .contentType("application/x-www-form-urlencoded")
                    .header("Idempotency-Key", "again")
                    .body(form)
                    .post("/v1/token")
                    .path("access_token"));
        }
        assertEquals(2, tokens.size());
    }

    @Test
    void whoGuessesIsShutOutAndWhoseSecretHasEndedIsNot() throws IOException {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String ended = program.key(program.vendor(), client);
        program.vendor()
                .delete("/v1/api-clients/%s/secrets/1".formatted(client))
                .then()
                .statusCode(200);
        char last = ended.charAt(ended.length() - 10);
        String guessed = ended.replace(last, last == 'x' ? 'y' : 'x');
        String other = program.client(program.vendor(), "integration", "leads:read");
        String good = program.key(program.vendor(), other);
        String guesser = "";
        String pairing = "";
        String forgetful = "";
        for (int i = 0; i <= 60; i++) {
            guesser = takeTokenFrom("127.0.0.9", client, guessed);
            pairing = takeTokenFrom("127.0.0.11", client, good);
            forgetful = takeTokenFrom("127.0.0.10", client, ended);
        }

        assertThat(guesser, startsWith("HTTP/1.1 429"));
        assertThat(guesser, containsString("tooManyFailures"));
        assertThat(pairing, containsString("tooManyFailures"));
        assertThat(forgetful, startsWith("HTTP/1.1 401"));
    }

    private static String takeTokenFrom(String address, String client, String key) throws IOException {
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(client, key);
        return Wire.answerTo(
                address,
                form,
                "POST /v1/token HTTP/1.1",
                "Host: tandem",
                "Connection: close",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.length());
    }

    @Test
    void aClientActsForAPersonWhoHasGivenItsToken() {
        String client = program.client(program.vendor(), "integration", "leads:read", "deals:read");
        String key = program.key(program.vendor(), client);

        String token = exchange(client, key, mara("vendorSeller"), Map.of("scope", "leads:read"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("issued_token_type", equalTo(ACCESS_TOKEN))
                .body("scope", equalTo("leads:read"))
                .extract()
                .path("access_token");

        JsonObject shown =
                Program.claims(ApiRequest.with(token).get("/v1/leads").path("headers.authorization"));
        assertEquals("mara", shown.getString("sub"));
        assertEquals(List.of("vendorSeller"), shown.getJsonArray("groups").getList());
        assertEquals(client, shown.getJsonObject("act").getString("sub"));
        assertEquals(client, shown.getString("client_id"));
        // By these two, services know the person whom they know by a token of that person's own.
        assertEquals(Program.claims(mara()).getString("iss"), shown.getString("subject_issuer"));
        assertTrue(!shown.containsKey("person_id"), shown.encode());
        ApiRequest.with(token).get("/v1/deals").then().statusCode(403).body("code", equalTo("scopeMissing"));
    }

    private String mara(String... roles) {
        return TestTokens.trusted().vendor(program.tenant, "mara", roles);
    }

    private static Response exchange(String client, String key, String subject, Map<String, String> more) {
        return ApiRequest.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .formParam("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")
                .formParam("client_id", client)
                .formParam("client_secret", key)
                .formParam("subject_token", subject)
                .formParam("subject_token_type", ACCESS_TOKEN)
                .formParams(more)
                .post("/v1/token");
    }

    @Test
    void aTokenForAPersonEndsWithThePersonsOwn() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String ofTwoMinutes =
                TestTokens.trusted().lasting(Duration.ofMinutes(2)).vendor(program.tenant, "mara");

        int seconds = exchange(client, key, ofTwoMinutes, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("expires_in");

        assertTrue(seconds > 100 && seconds <= 120, "expires in " + seconds);
    }

    @Test
    void aTokenForAPersonEndsWhenThePersonLeavesAndWhenTheClientDoes() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String forMara = exchange(client, key, mara(), Map.of()).path("access_token");
        String forNora = exchange(client, key, TestTokens.trusted().vendor(program.tenant, "nora"), Map.of())
                .path("access_token");
        ApiRequest.with(forMara).get("/v1/leads").then().statusCode(200);
        ApiRequest.with(forNora).get("/v1/leads").then().statusCode(200);

        program.leaves("mara");

        eventually(() -> ApiRequest.with(forMara).get("/v1/leads").then().body("code", equalTo("personLeft")));
        exchange(client, key, mara(), Map.of())
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"))
                .body("error_description", startsWith("subject_token: personLeft"));
        ApiRequest.with(forNora).get("/v1/leads").then().statusCode(200);

        // Who made the key.
        program.leaves("vera");

        eventually(() -> ApiRequest.with(forNora).get("/v1/leads").then().body("code", equalTo("personLeft")));
    }

    @Test
    void aClientTakesATokenForLessOfItsOwn() {
        String client = program.client(program.vendor(), "integration", "leads:read", "deals:read");
        String key = program.key(program.vendor(), client);
        String own = Program.token(client, key, null).path("access_token");
        String less = exchange(client, key, own, Map.of("scope", "leads:read")).path("access_token");

        ApiRequest.with(less).get("/v1/leads").then().statusCode(200);
        ApiRequest.with(less).get("/v1/deals").then().statusCode(403).body("code", equalTo("scopeMissing"));
        exchange(client, key, less, Map.of("scope", "deals:read"))
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_scope"));
        assertEquals(client, Program.claims(less).getString("sub"));
        assertTrue(!Program.claims(less).containsKey("act"));
    }

    @Test
    void nobodyActsForWhoIsNotOfItsSideOrForAnotherClient() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String other = program.client(program.vendor(), "integration", "leads:read");
        String ofOther =
                Program.token(other, program.key(program.vendor(), other), null).path("access_token");
        Program elsewhere = Program.live();
        for (String subject : List.of(
                ofOther,
                TestTokens.trusted().partner(program.tenant, program.alpine, "ada", "partnerAdmin"),
                TestTokens.trusted().vendor(elsewhere.tenant, "mara", "vendorAdmin"),
                TestTokens.foreign().vendor(program.tenant, "mara", "vendorAdmin"),
                ApiRequest.with(key)
                        .get("/v1/leads")
                        .<String>path("headers.authorization")
                        .replace("Bearer ", ""),
                key,
                "nonsense")) {
            exchange(client, key, subject, Map.of())
                    .then()
                    .statusCode(400)
                    .body("error", equalTo("invalid_request"))
                    .body("error_description", startsWith("subject_token: "))
                    .body("access_token", nullValue());
        }
        exchange(client, key, mara(), Map.of("scope", "leads:write"))
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_scope"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"audience", "resource"})
    void aTokenIsForNowhereElse(String parameter) {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);

        form("grant_type=client_credentials&client_id=%s&client_secret=%s&%s=https://elsewhere.test"
                        .formatted(client, key, parameter))
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_target"))
                .body("access_token", nullValue());
    }

    @Test
    void anExchangeSaysWhatItDoesNotDo() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        Map.of(
                        "audience", "invalid_target",
                        "resource", "invalid_target",
                        "actor_token", "invalid_request",
                        "requested_token_type", "invalid_request")
                .forEach(
                        (parameter, error) -> exchange(client, key, mara(), Map.of(parameter, "https://elsewhere.test"))
                                .then()
                                .statusCode(400)
                                .body("error", equalTo(error)));
        exchange(client, "tnd_live_nonsense", mara(), Map.of())
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
        String exchange = "grant_type=urn:ietf:params:oauth:grant-type:token-exchange&client_id=%s&client_secret=%s"
                .formatted(client, key);
        for (String without : List.of("", "&subject_token=x", "&subject_token=x&subject_token_type=urn:x")) {
            form(exchange + without).then().statusCode(400).body("error", equalTo("invalid_request"));
        }
    }

    @Test
    void aClientTakesItsTokensBack() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String kept = Program.token(client, key, null).path("access_token");
        String own = Program.token(client, key, null).path("access_token");
        String forMara = exchange(client, key, mara(), Map.of()).path("access_token");

        for (String token : List.of(own, forMara)) {
            ApiRequest.with(token).get("/v1/leads").then().statusCode(200);
            revoke(client, key, token).then().statusCode(204);
            eventually(() -> ApiRequest.with(token)
                    .get("/v1/leads")
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("tokenRevoked")));
            revoke(client, key, token).then().statusCode(204);
        }

        ApiRequest.with(kept).get("/v1/leads").then().statusCode(200);
        exchange(client, key, own, Map.of())
                .then()
                .statusCode(400)
                .body("error_description", startsWith("subject_token: tokenRevoked"));
    }

    @Test
    void whatWasExchangedFromATokenEndsWithIt() {
        String client = program.client(program.vendor(), "integration", "leads:read", "deals:read");
        String key = program.key(program.vendor(), client);
        String own = Program.token(client, key, null).path("access_token");
        String less = exchange(client, key, own, Map.of("scope", "leads:read")).path("access_token");
        String again = exchange(client, key, less, Map.of()).path("access_token");
        String forMara = exchange(client, key, mara(), Map.of()).path("access_token");
        String lessForMara = exchange(client, key, forMara, Map.of()).path("access_token");
        for (String token : List.of(less, again, lessForMara)) {
            ApiRequest.with(token).get("/v1/leads").then().statusCode(200);
        }

        revoke(client, key, less).then().statusCode(204);

        isTakenBack(again);
        ApiRequest.with(own).get("/v1/leads").then().statusCode(200);

        revoke(client, key, own).then().statusCode(204);
        revoke(client, key, forMara).then().statusCode(204);

        for (String token : List.of(less, again, lessForMara)) {
            isTakenBack(token);
            exchange(client, key, token, Map.of())
                    .then()
                    .statusCode(400)
                    .body("error_description", startsWith("subject_token: tokenRevoked"));
        }
    }

    private static void isTakenBack(String token) {
        eventually(() -> ApiRequest.with(token).get("/v1/leads").then().body("code", equalTo("tokenRevoked")));
    }

    @Test
    void exchangesDoNotFollowEachOtherWithoutEnd() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String token = Program.token(client, key, null).path("access_token");
        for (int i = 0; i < 4; i++) {
            token = exchange(client, key, token, Map.of())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
        }

        exchange(client, key, token, Map.of())
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"))
                .body("error_description", startsWith("subject_token: exchanged too often"));
        ApiRequest.with(token).get("/v1/leads").then().statusCode(200);
    }

    @Test
    void aClientThatActsForAnAdministratorMakesAndChangesNoClients() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        // As it could be granted once.
        program.execute("""
                update api_client set grants = jsonb_set(grants, '{scopes}', '["api-clients:write", "api-clients:read"]')
                 where tenant = ?1""");
        String vera = TestTokens.trusted().vendor(program.tenant, "vera", "vendorAdmin");

        String acting = exchange(client, key, vera, Map.of()).path("access_token");

        ApiRequest.with(acting).get("/v1/api-clients").then().statusCode(200);
        for (String path : List.of("", "/" + client + "/secrets", "/" + client + "/revoke")) {
            ApiRequest.with(acting)
                    .body(Program.clientBody("integration", "*:write"))
                    .post("/v1/api-clients" + path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("scopeMissing"))
                    .body("needs", equalTo("api-clients:write"));
        }
        exchange(client, key, vera, Map.of("scope", "api-clients:write"))
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_scope"));
    }

    @Test
    void nobodyTakesBackWhatIsNotItsOwn() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String other = program.client(program.vendor(), "integration", "leads:read");
        String otherKey = program.key(program.vendor(), other);
        String token = Program.token(client, key, null).path("access_token");

        revoke(other, otherKey, token).then().statusCode(400).body("error", equalTo("invalid_grant"));
        revoke(client, otherKey, token).then().statusCode(401).body("error", equalTo("invalid_client"));
        revoke(client, key, key).then().statusCode(400).body("error", equalTo("unsupported_token_type"));
        // A person's, which its issuer ends, and none at all.
        revoke(client, key, mara()).then().statusCode(204);
        revoke(client, key, "nonsense").then().statusCode(204);

        ApiRequest.with(mara()).get("/v1/leads").then().statusCode(200);
        ApiRequest.with(token).get("/v1/leads").then().statusCode(200);
        ApiRequest.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .formParam("client_id", client)
                .formParam("client_secret", key)
                .post("/v1/token/revoke")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    private static Response revoke(String client, String key, String token) {
        return ApiRequest.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .formParam("client_id", client)
                .formParam("client_secret", key)
                .formParam("token", token)
                .post("/v1/token/revoke");
    }

    @Test
    void whoTakesTokensWithoutEndIsTold() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String other = program.client(program.vendor(), "integration", "leads:read");
        limitTokens(client, 2);

        eventually(() -> Program.token(client, key, null)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .header("RateLimit", containsString("\"token\";r=0"))
                .body("code", equalTo("tooManyRequests"))
                .body("violated-policies", contains("token")));
        Program.token(other, program.key(program.vendor(), other), null).then().statusCode(200);
    }

    private void limitTokens(String client, int quota) {
        int revision = program.vendor().get("/v1/api-clients/" + client).path("revision");
        program.vendor()
                .header("If-Match", "\"" + revision + "\"")
                .body("""
                        {"plan":"integration","policies":[{"policy":"token","quota":%d}]}""".formatted(quota))
                .put("/v1/api-clients/" + client + "/limits")
                .then()
                .statusCode(200);
    }
}
