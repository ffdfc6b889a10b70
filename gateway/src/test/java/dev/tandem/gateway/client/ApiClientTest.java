package dev.tandem.gateway.client;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(EchoService.class)
class ApiClientTest {
    private Program program;

    @BeforeEach
    void found() {
        program = Program.live();
    }

    @Test
    void aClientCallsByItsKey() {
        String client = program.client(program.vendor(), "integration", "leads:read", "leads:write");
        String key = program.key(program.vendor(), client);

        ApiRequest.with(key).get("/v1/leads").then().statusCode(200);
        ApiRequest.with(key).body("{}").post("/v1/leads").then().statusCode(200);
        program.vendor()
                .get("/v1/api-clients/" + client)
                .then()
                .statusCode(200)
                .body("status", equalTo("active"))
                .body("secrets", hasSize(1))
                .body("secrets[0].number", equalTo(1))
                .body("secrets[0].key", nullValue());
    }

    @Test
    void aClientMayBeginWithManyCallsAtOnce() {
        String key = program.key(program.vendor(), program.client(program.vendor(), "integration", "leads:read"));
        ExecutorService callers = Executors.newFixedThreadPool(64);

        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> ApiRequest.with(key).get("/v1/leads").statusCode(), callers))
                .limit(64)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        callers.shutdown();
        assertEquals(List.of(200), answers);
    }

    @Test
    void aSecretSaysWhenItWasLastUsed() {
        String used = program.client(program.vendor(), "integration", "leads:read");
        String unused = program.client(program.vendor(), "integration", "leads:read");
        program.key(program.vendor(), unused);
        String key = program.key(program.vendor(), used);
        Instant before = Instant.now().minusSeconds(1);

        ApiRequest.with(key).get("/v1/leads").then().statusCode(200);

        String lastUsed = program.vendor()
                .get("/v1/api-clients/" + used)
                .then()
                .body("revision", equalTo(1))
                .extract()
                .path("secrets[0].lastUsedAt");
        assertTrue(Instant.parse(lastUsed).isAfter(before), lastUsed);
        program.vendor().get("/v1/api-clients/" + unused).then().body("secrets[0].lastUsedAt", nullValue());
        program.vendor()
                .queryParam("unusedSince", before.toString())
                .get("/v1/api-clients")
                .then()
                .statusCode(200)
                .body("items.id", contains(unused));
    }

    @Test
    void secretsThatEndSoonCanBeAskedFor() {
        String soon = program.client(program.vendor(), "integration", "leads:read");
        program.client(program.vendor(), "integration", "leads:write");
        program.key(program.vendor(), soon);

        for (int days : new int[] {399, 401}) {
            program.vendor()
                    .queryParam(
                            "secretsEndBefore",
                            Instant.now().plus(Duration.ofDays(days)).toString())
                    .get("/v1/api-clients")
                    .then()
                    .statusCode(200)
                    .body("items.id", days > 400 ? contains(soon) : empty());
        }
    }

    @Test
    void whatItWasNotGrantedItMayNotAskFor() {
        String key = program.key(program.vendor(), program.client(program.vendor(), "integration", "leads:read"));

        ApiRequest.with(key)
                .body("{}")
                .post("/v1/leads")
                .then()
                .statusCode(403)
                .body("code", equalTo("scopeMissing"))
                .body("needs", equalTo("leads:write"));
        ApiRequest.with(key).get("/v1/api-clients").then().statusCode(403).body("needs", equalTo("api-clients:read"));
    }

    @Test
    void noClientIsGrantedToMakeOrChangeClients() {
        program.vendor()
                .body(Program.clientBody("integration", "leads:read", "api-clients:write"))
                .post("/v1/api-clients")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scopes/1"))
                .body("errors.code", contains("onlyForPeople"));
        String client = program.client(program.vendor(), "integration", "leads:read");
        program.vendor()
                .contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        program.vendor().get("/v1/api-clients/" + client).header("ETag"))
                .body("{\"scopes\":[\"api-clients:write\"]}")
                .patch("/v1/api-clients/" + client)
                .then()
                .statusCode(400)
                .body("errors.code", contains("onlyForPeople"));
    }

    @Test
    void whoHasItAlreadyIsToldSoWhetherItAsksForItOrForItsHead() {
        String path = "/v1/api-clients/" + program.client(program.vendor(), "integration", "leads:read");
        String known = program.vendor().get(path).header("ETag");

        program.vendor()
                .header("If-None-Match", known)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", known);
        program.vendor()
                .header("If-None-Match", known)
                .head(path)
                .then()
                .statusCode(304)
                .header("ETag", known);
        program.vendor()
                .header("If-None-Match", "\"0\"")
                .head(path)
                .then()
                .statusCode(200)
                .header("ETag", known);
    }

    @Test
    void aNewSecretEndsThoseBeforeAfterTheOverlap() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String first = program.key(program.vendor(), client);
        String second = program.secret(program.vendor(), client, "{\"overlap\":\"PT1H\"}")
                .getString("key");

        ApiRequest.with(first).get("/v1/leads").then().statusCode(200);
        ApiRequest.with(second).get("/v1/leads").then().statusCode(200);
        program.vendor()
                .body("{}")
                .post("/v1/api-clients/" + client + "/secrets")
                .then()
                .statusCode(409)
                .body("code", equalTo("tooManySecrets"));

        program.vendor()
                .delete("/v1/api-clients/" + client + "/secrets/1")
                .then()
                .statusCode(200);
        eventually(() -> refuses(first, 401, "secretExpired"));
        ApiRequest.with(second).get("/v1/leads").then().statusCode(200);
        program.vendor()
                .delete("/v1/api-clients/" + client + "/secrets/7")
                .then()
                .statusCode(404);
    }

    @Test
    void whoIsDisabledIsKeptOutWithItsTokensUntilItIsEnabled() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String token = Program.token(client, key, null).path("access_token");
        ApiRequest.with(token).get("/v1/leads").then().statusCode(200);

        act(program.vendor(), client, "disable").then().statusCode(200).body("status", equalTo("disabled"));
        eventually(() -> refuses(key, 401, "clientRevoked"));
        eventually(() -> refuses(token, 401, "clientRevoked"));
        Program.token(client, key, null).then().statusCode(401).body("error_description", startsWith("clientRevoked"));

        act(program.vendor(), client, "enable").then().statusCode(200);
        eventually(() -> ApiRequest.with(token).get("/v1/leads").then().statusCode(200));

        act(program.vendor(), client, "revoke").then().statusCode(200).body("status", equalTo("revoked"));
        eventually(() -> refuses(token, 401, "clientRevoked"));
        act(program.vendor(), client, "enable").then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void whatIsTakenAwayCountsForTokensAtHandAsWell() {
        String client = program.client(program.vendor(), "integration", "leads:read", "deals:read");
        String key = program.key(program.vendor(), client);
        String token = Program.token(client, key, null).path("access_token");
        ApiRequest.with(token).get("/v1/deals").then().statusCode(200);

        change(program::vendor, client, "{\"scopes\":[\"leads:read\"]}")
                .then()
                .statusCode(200)
                .body("scopes", contains("leads:read"));

        eventually(() -> refuses(token, "/v1/deals", 403, "scopeMissing"));
        ApiRequest.with(token).get("/v1/leads").then().statusCode(200);
    }

    @Test
    void aPartnersClientCallsOnceTheVendorHasGrantedIt() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read");
        String key = program.key(program.partner(), client);
        refuses(key, 403, "productionNotGranted");
        grant(program.partner(), client).then().statusCode(403);

        grant(client)
                .then()
                .statusCode(200)
                .body("productionGrantedAt", notNullValue())
                .body("productionGrantedBy", notNullValue());
        ApiRequest.with(key).get("/v1/leads").then().statusCode(200);

        act(program.vendor(), client, "withdraw-production").then().statusCode(200);
        eventually(() -> refuses(key, 403, "productionNotGranted"));
    }

    @Test
    void aSandboxNeedsNoGrantAndHasKeysOfItsOwn() {
        Program sandbox = Program.sandbox();
        String client = sandbox.client(sandbox.partner(), "partnerSeller", "leads:read");
        String key = sandbox.key(sandbox.partner(), client);

        ApiRequest.with(key).get("/v1/leads").then().statusCode(200);
        assertTrue(key.startsWith("tnd_test_"));
    }

    @Test
    void accessKeepsToRealTimeWhereASandboxsClockHasMoved() {
        Program sandbox = Program.sandbox();
        sandbox.hearsOfTheMove(Duration.ofDays(1000));
        String client = sandbox.client(sandbox.vendor(), "integration", "leads:read");
        String key = sandbox.key(sandbox.vendor(), client);
        ApiRequest.with(key).get("/v1/leads").then().statusCode(200);

        JsonPath seen = sandbox.vendor()
                .get("/v1/api-clients/" + client)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        Instant soon = Instant.now().plus(Duration.ofDays(1));
        assertTrue(Instant.parse(seen.getString("createdAt")).isAfter(soon.plus(Duration.ofDays(998))));
        assertTrue(Instant.parse(seen.getString("secrets[0].createdAt")).isBefore(soon));
        assertTrue(Instant.parse(seen.getString("secrets[0].lastUsedAt")).isBefore(soon));
        assertTrue(Instant.parse(seen.getString("secrets[0].endsAt")).isBefore(soon.plus(Duration.ofDays(400))));
    }

    @Test
    void whatAClientIsAlreadyItDoesNotBecomeAgain() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        act(program.vendor(), client, "disable").then().statusCode(200);
        act(program.vendor(), client, "disable").then().statusCode(409).body("code", equalTo("notInState"));
        act(program.vendor(), client, "revoke").then().statusCode(200);
        act(program.vendor(), client, "revoke").then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void theVendorsOwnClientsNeedNoGrant() {
        String client = program.client(program.vendor(), "integration", "leads:read");

        grant(client).then().statusCode(409).body("code", equalTo("notOfAPartner"));
        act(program.vendor(), client, "withdraw-production")
                .then()
                .statusCode(409)
                .body("code", equalTo("notOfAPartner"));
    }

    @Test
    void whoChangesAClientSaysWhichRevisionItHasSeen() {
        String client = program.client(program.vendor(), "integration", "leads:read");

        program.vendor()
                .contentType("application/merge-patch+json")
                .body("{\"name\":\"Other\"}")
                .patch("/v1/api-clients/" + client)
                .then()
                .statusCode(428);
        program.vendor()
                .body("{\"plan\":\"high\",\"policies\":[]}")
                .put("/v1/api-clients/" + client + "/limits")
                .then()
                .statusCode(428);
    }

    @Test
    void moreThanTheVendorKnewOfEndsItsGrant() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read", "deals:read");
        grant(client).then().statusCode(200);

        change(client, "{\"expiresAt\":\"2035-12-31T00:00:00Z\"}").then().body("productionGrantedAt", notNullValue());
        change(client, "{\"scopes\":[\"leads:read\",\"leads:write\"]}")
                .then()
                .statusCode(200)
                .body("productionGrantedAt", nullValue())
                .body("productionGrantedFor", nullValue());
        change(client, "{\"scopes\":[\"leads:read\"],\"expiresAt\":\"2035-12-31T00:00:00Z\"}");
        grant(client).then().statusCode(200);
        change(client, "{\"expiresAt\":null}").then().body("productionGrantedAt", nullValue());
    }

    @Test
    void whatTheVendorKnewOfMayComeBackWithoutANewGrant() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read", "deals:read");
        grant(client).then().statusCode(200);

        change(client, "{\"scopes\":[\"leads:read\"]}")
                .then()
                .body("scopes", contains("leads:read"))
                .body("productionGrantedAt", notNullValue())
                .body("productionGrantedFor.roles", contains("partnerSeller"))
                .body("productionGrantedFor.scopes", contains("leads:read", "deals:read"));
        change(client, "{\"scopes\":[\"leads:read\",\"deals:read\"]}")
                .then()
                .statusCode(200)
                .body("productionGrantedAt", notNullValue());
    }

    @Test
    void theVendorGrantsOnlyWhatItHasLookedAt() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read");
        act(program.vendor(), client, "grant-production")
                .then()
                .statusCode(428)
                .body("code", equalTo("revisionRequired"));
        String seen = program.vendor().get("/v1/api-clients/" + client).header("ETag");
        change(client, "{\"scopes\":[\"leads:read\",\"leads:write\"]}").then().statusCode(200);

        act(program.vendor().header("If-Match", seen), client, "grant-production")
                .then()
                .statusCode(412)
                .body("code", equalTo("staleRevision"));
        grant(client).then().statusCode(200).body("productionGrantedFor.scopes", contains("leads:read", "leads:write"));
    }

    @Test
    void aGrantIsGivenOnceAndTakenOnce() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read");
        act(program.vendor(), client, "withdraw-production")
                .then()
                .statusCode(409)
                .body("code", equalTo("noProductionToWithdraw"));
        int granted = grant(client)
                .then()
                .body(because("grantProduction"), equalTo("productionAlreadyGranted"))
                .extract()
                .path("revision");

        grant(client).then().statusCode(409).body("code", equalTo("productionAlreadyGranted"));
        program.vendor().get("/v1/api-clients/" + client).then().body("revision", equalTo(granted));

        act(program.vendor(), client, "withdraw-production")
                .then()
                .statusCode(200)
                .body(because("withdrawProduction"), equalTo("noProductionToWithdraw"))
                .body(because("grantProduction"), nullValue());
    }

    private static String because(String action) {
        return "allowedActions.find { it.action == '" + action + "' }.because";
    }

    private Response grant(String client) {
        return grant(program.vendor(), client);
    }

    private Response grant(RequestSpecification by, String client) {
        int revision = program.vendor().get("/v1/api-clients/" + client).path("revision");
        return act(by.header("If-Match", "\"" + revision + "\""), client, "grant-production");
    }

    @Test
    void aTokenEndsWithTheSecretItWasTakenWith() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String first = Program.token(client, program.key(program.vendor(), client), null)
                .path("access_token");
        String second = Program.token(client, program.key(program.vendor(), client), null)
                .path("access_token");
        ApiRequest.with(first).get("/v1/leads").then().statusCode(200);

        program.vendor()
                .delete("/v1/api-clients/" + client + "/secrets/1")
                .then()
                .statusCode(200);

        eventually(() -> refuses(first, 401, "secretExpired"));
        act(program.vendor(), client, "disable").then().statusCode(200);
        act(program.vendor(), client, "enable").then().statusCode(200);
        refuses(first, 401, "secretExpired");
        eventually(() -> ApiRequest.with(second).get("/v1/leads").then().statusCode(200));
    }

    @Test
    void aClientIsOverOnceItHasExpired() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read");
        Instant end = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
        change(client, "{\"expiresAt\":\"" + end + "\"}").then().statusCode(200);
        JsonPath secret = program.secret(program.partner(), client, "{}");
        assertEquals(end, Instant.parse(secret.getString("endsAt")));
        grant(client).then().statusCode(200).body("secrets[0].endsAt", equalTo(end.toString()));
        Program.token(client, secret.getString("key"), null).then().body("expires_in", lessThan(3));

        eventually(() -> program.vendor()
                .get("/v1/api-clients/" + client)
                .then()
                .body("status", equalTo("expired"))
                .body(because("limit"), nullValue()));
        refuses(secret.getString("key"), 401, "clientRevoked");
        program.partner()
                .get("/v1/api-clients/" + client)
                .then()
                .body(because("addSecret"), equalTo("notInState"))
                .body(because("revoke"), nullValue());
        program.partner()
                .body("{}")
                .post("/v1/api-clients/" + client + "/secrets")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("recordStatus", equalTo("expired"))
                .body("allowedIn", contains("active", "disabled"));
        listed("status", "active").body("items", empty());
        listed("status", "expired").body("items.id", contains(client));
        listed("secretsEndBefore", Instant.now().toString()).body("items.id", contains(client));

        change(client, "{\"expiresAt\":null}").then().statusCode(200).body("status", equalTo("active"));
        listed("status", "active").body("items.id", contains(client));
        listed("status", "expired").body("items", empty());
        act(program.partner(), client, "revoke").then().statusCode(200);
        listed("status", "revoked").body("items.id", contains(client));
    }

    @Test
    void aClientIsFoundByAPartOfItsName() {
        String crm = program.client(program.vendor(), "integration", "leads:read");
        String exchange = program.client(program.vendor(), "integration", "leads:read");
        change(program::vendor, exchange, "{\"name\":\"100 % Börse_\"}").then().statusCode(200);

        listed("name", "m SY").body("items.id", contains(crm));
        for (String part : List.of("% BÖRSE", "%", "_", "100 % börse_")) {
            listed("name", part).body("items.id", contains(exchange));
        }
        listed("name", "C%c").body("items", empty());
        listed("name", "CRM sync 2").body("items", empty());
    }

    @Test
    void whoMayDoSomethingIsFoundByItsScope() {
        String reading = program.client(program.vendor(), "integration", "leads:read", "api-clients:read");
        String writing = program.client(program.vendor(), "integration", "leads:write");
        String all = program.client(program.vendor(), "integration", "*:write", "*:read");

        listed("scope", "leads:write").body("items.id", contains(writing, all));
        listed("scope", "leads:read").body("items.id", contains(reading, all));
        listed("scope", "api-clients:read").body("items.id", contains(reading));
        listed("scope", "*:write").body("items.id", contains(all));
        for (String unknown : List.of("leads", "leads:all", "lead:read", "*")) {
            program.vendor()
                    .queryParam("scope", unknown)
                    .get("/v1/api-clients")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("scope"))
                    .body("errors.code", contains("unknownScope"));
        }
    }

    private ValidatableResponse listed(String filter, String value) {
        return program.vendor()
                .queryParam(filter, value)
                .get("/v1/api-clients")
                .then()
                .statusCode(200);
    }

    @Test
    void whatStopsWhenSomebodyLeavesCanBeAskedFor() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String other = program.client(program.vendor(), "integration", "leads:read");
        program.key(program.vendor(), client);
        program.key(ApiRequest.with(TestTokens.trusted().vendor(program.tenant, "otto", "vendorAdmin")), other);
        String vera = program.person("vera").toString();

        listed("secretsMadeBy", vera)
                .body("items.id", contains(client))
                .body("items[0].secrets.createdBy", contains(vera));

        program.vendor()
                .delete("/v1/api-clients/" + client + "/secrets/1")
                .then()
                .statusCode(200);
        listed("secretsMadeBy", vera).body("items", empty());
    }

    @Test
    void aKeyThatIsFoundTellsWhoseItIs() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String handle = key.substring(9, 21);

        program.vendor().get("/v1/api-clients/" + client).then().body("handle", equalTo(handle));
        listed("handle", handle).body("items.id", contains(client));
        listed("handle", "tnd_live_" + handle).body("items.id", contains(client));
        for (String tooMuch : List.of(key, key.substring(0, 30), "tnd_live_" + handle + "_")) {
            program.vendor()
                    .queryParam("handle", tooMuch)
                    .get("/v1/api-clients")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("tokenInQuery"));
        }
        program.vendor()
                .queryParam("handle", "short")
                .get("/v1/api-clients")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("handle"));
    }

    @Test
    void theEndOfASecretCanBeMovedWhileItIsLive() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String made = program.secret(program.vendor(), client, "{\"lifetime\":\"P90D\"}")
                .getString("endsAt");
        program.secret(program.vendor(), client, "{\"overlap\":\"PT1H\"}");
        Instant wanted = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);

        moveEnd(client, 1, wanted.toString())
                .then()
                .statusCode(200)
                .body("secrets[0].endsAt", equalTo(wanted.toString()));
        moveEnd(client, 1, Instant.now().plus(Duration.ofDays(91)).toString())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/endsAt"))
                .body("errors.code", contains("tooLate"));
        moveEnd(client, 1, "2020-01-01T00:00:00Z").then().statusCode(400).body("errors.code", contains("past"));
        moveEnd(client, 1, made).then().statusCode(200);
        moveEnd(client, 7, made).then().statusCode(404);

        program.vendor()
                .delete("/v1/api-clients/" + client + "/secrets/1")
                .then()
                .statusCode(200);
        moveEnd(client, 1, made).then().statusCode(409).body("code", equalTo("secretEnded"));
    }

    private Response moveEnd(String client, int number, String end) {
        return moveEnd(program.vendor(), client, number, end);
    }

    private Response moveEnd(RequestSpecification by, String client, int number, String end) {
        String seen = program.vendor().get("/v1/api-clients/" + client).header("ETag");
        return by.contentType("application/merge-patch+json")
                .header("If-Match", seen)
                .body("{\"endsAt\":\"" + end + "\"}")
                .patch("/v1/api-clients/" + client + "/secrets/" + number);
    }

    @Test
    void whoSaysWhatItHasSeenEndsNoSecretThatIsJustMade() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String seen = program.vendor().get("/v1/api-clients/" + client).header("ETag");
        for (int status : new int[] {201, 412}) {
            program.vendor()
                    .header("If-Match", seen)
                    .body("{\"overlap\":\"PT0S\"}")
                    .post("/v1/api-clients/" + client + "/secrets")
                    .then()
                    .statusCode(status);
        }
        program.vendor().get("/v1/api-clients/" + client).then().body("secrets", hasSize(1));
    }

    @Test
    void aReasonThatNobodyWouldKeepIsRefused() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read");

        for (String action : List.of("grant-production", "withdraw-production", "revoke")) {
            act(
                            program.vendor()
                                    .header("Content-Type", "application/json")
                                    .body("{\"reason\":\"contract 42\"}"),
                            client,
                            action)
                    .then()
                    .statusCode(400)
                    .body("errors.message", contains(containsString("no body")));
        }
        act(program.vendor().body("{}"), client, "revoke").then().statusCode(200);
    }

    @Test
    void aKeyIsNeverAStoredAnswer() {
        String client = program.client(program.vendor(), "integration", "leads:read");

        program.vendor()
                .header("Idempotency-Key", "rotation")
                .body("{}")
                .post("/v1/api-clients/" + client + "/secrets")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("Idempotency-Key"));
        program.vendor().get("/v1/api-clients/" + client).then().body("secrets", empty());
    }

    @Test
    void ofARevokedClientNothingChangesAnyMore() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read");
        String end = program.secret(program.partner(), client, "{}").getString("endsAt");
        act(program.partner(), client, "revoke").then().statusCode(200);

        moveEnd(program.partner(), client, 1, end).then().statusCode(409).body("code", equalTo("notInState"));

        change(client, "{\"name\":\"Other\"}").then().statusCode(409).body("code", equalTo("notInState"));
        program.partner()
                .body("{}")
                .post("/v1/api-clients/" + client + "/secrets")
                .then()
                .statusCode(409);
        grant(client).then().statusCode(409);
        act(program.vendor(), client, "withdraw-production").then().statusCode(409);
        limit(client, "{\"plan\":\"high\",\"policies\":[]}").then().statusCode(409);
    }

    @Test
    void aClientMayBeHeldToSomeAddresses() throws IOException {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        String token = Program.token(client, key, null).path("access_token");
        ApiRequest.with(token).get("/v1/leads").then().statusCode(200);

        change(program::vendor, client, "{\"allowedFrom\":[\"127.0.0.8/30\",\"2001:db8::/32\"]}")
                .then()
                .statusCode(200)
                .body("allowedFrom", contains("127.0.0.8/30", "2001:db8::/32"));

        for (String shown : List.of(key, token)) {
            eventually(() -> refuses(shown, 401, "addressNotAllowed"));
            assertThat(leadsFrom("127.0.0.9", shown), startsWith("HTTP/1.1 200"));
            assertThat(leadsFrom("127.0.0.12", shown), startsWith("HTTP/1.1 401"));
        }
        // Nobody gets in by saying that it is elsewhere.
        ApiRequest.with(key)
                .header("X-Forwarded-For", "127.0.0.9")
                .get("/v1/leads")
                .then()
                .statusCode(401);
        Program.token(client, key, null)
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"))
                .body("error_description", startsWith("addressNotAllowed"));

        change(program::vendor, client, "{\"allowedFrom\":null}")
                .then()
                .statusCode(200)
                .body("allowedFrom", empty());
        eventually(() -> ApiRequest.with(key).get("/v1/leads").then().statusCode(200));
    }

    /** Of the partner's own. */
    private Response change(String client, String patch) {
        return change(program::partner, client, patch);
    }

    private static Response change(Supplier<RequestSpecification> by, String client, String patch) {
        int revision = by.get().get("/v1/api-clients/" + client).path("revision");
        return by.get()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + revision + "\"")
                .body(patch)
                .patch("/v1/api-clients/" + client);
    }

    private static String leadsFrom(String address, String credential) throws IOException {
        return Wire.answerTo(
                address,
                "",
                "GET /v1/leads HTTP/1.1",
                "Host: tandem",
                "Connection: close",
                "Authorization: Bearer " + credential);
    }

    @Test
    void whatIsNoNetworkIsPointedAt() {
        program.vendor()
                .body("""
                        {"name":"x","roles":["integration"],"scopes":["leads:read"],
                         "allowedFrom":["2001:db8::/32","192.0.2.7/24","example.org/8","127.0.0.1/032","2001:0DB8::/32"]}""")
                .post("/v1/api-clients")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/allowedFrom/1", "/allowedFrom/2", "/allowedFrom/3", "/allowedFrom/4"))
                .body("errors.code", contains("notANetwork", "notANetwork", "notANetwork", "notUnique"))
                .body("errors[0].message", containsString("no bits set after the first 24"));
    }

    @Test
    void whatIsDoneWithAKeyCountsAsDoneByWhoMadeIt() {
        String key = program.key(program.vendor(), program.client(program.vendor(), "integration", "leads:read"));

        String token = ApiRequest.with(key).get("/v1/leads").path("headers.authorization");

        assertEquals(program.person("vera").toString(), Program.claims(token).getString("person_id"));
        ApiRequest.with(token.replace("Bearer ", "")).get("/v1/leads").then().statusCode(401);
    }

    @Test
    void theKeysOfWhoHasLeftAreRefused() {
        String key = program.key(program.vendor(), program.client(program.vendor(), "integration", "leads:read"));
        ApiRequest.with(key).get("/v1/leads").then().statusCode(200);

        program.leaves("vera");

        eventually(() -> refuses(key, 401, "personLeft"));
    }

    @Test
    void manySecretsAreNotKeptForEver() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        for (int i = 0; i < 15; i++) {
            program.secret(program.vendor(), client, "{\"overlap\":\"PT0S\"}");
        }

        program.vendor()
                .get("/v1/api-clients/" + client)
                .then()
                .body("secrets.number", contains(6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
    }

    @Test
    void theVendorMakesNoSecretForAPartner() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read");

        program.vendor()
                .body("{}")
                .post("/v1/api-clients/" + client + "/secrets")
                .then()
                .statusCode(403);
        act(program.vendor(), client, "disable").then().statusCode(403);
        act(program.vendor(), client, "revoke").then().statusCode(200);
    }

    @Test
    void aPartnerSeesItsOwnClientsAlone() {
        String vendors = program.client(program.vendor(), "integration", "leads:read");
        String own = program.client(program.partner(), "partnerSeller", "leads:read");

        program.partner().get("/v1/api-clients").then().body("items.id", contains(own));
        program.otherPartner().get("/v1/api-clients").then().body("items", empty());
        program.otherPartner().get("/v1/api-clients/" + own).then().statusCode(404);
        program.partner().get("/v1/api-clients/" + vendors).then().statusCode(404);
        program.partner()
                .body("{}")
                .post("/v1/api-clients/" + vendors + "/secrets")
                .then()
                .statusCode(404);
        program.vendor().get("/v1/api-clients").then().body("items", hasSize(2));
        program.vendor()
                .queryParam("partnerId", program.alpine)
                .get("/v1/api-clients")
                .then()
                .body("items.id", contains(own));
    }

    @Test
    void aSuspendedPartnersClientsMayNotCallButItsPeopleMay() {
        String client = program.client(program.partner(), "partnerSeller", "leads:read");
        String key = program.key(program.partner(), client);
        grant(client).then().statusCode(200);
        ApiRequest.with(key).get("/v1/leads").then().statusCode(200);

        program.partnerBecomes("suspended");
        eventually(() -> refuses(key, 403, "clientOfSuspendedPartner"));
        program.partner().get("/v1/leads").then().statusCode(200);

        program.partnerBecomes("active");
        eventually(() -> ApiRequest.with(key).get("/v1/leads").then().statusCode(200));
    }

    @Test
    void whoHasLeftMayNotCallAnyMore() {
        program.partner().get("/v1/leads").then().statusCode(200);

        program.leaves("ada", program.alpine);

        eventually(
                () -> program.partner().get("/v1/leads").then().statusCode(401).body("code", equalTo("personLeft")));
        program.vendor().get("/v1/leads").then().statusCode(200);
    }

    @Test
    void aPartnerPutsOutNobodyOfAnotherSide() {
        program.leaves("vera", program.alpine);
        program.leaves("ada", UUID.randomUUID());

        program.vendor().get("/v1/leads").then().statusCode(200);
        program.partner().get("/v1/leads").then().statusCode(200);
    }

    @Test
    void whatMayNotBeGrantedIsToldByField() {
        program.vendor()
                .body(Program.clientBody("finance", "statements:write", "nonsense:read"))
                .post("/v1/api-clients")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/roles/0"))
                .body("errors.pointer", hasItem("/scopes/1"));
    }

    @Test
    void aFieldThatAClientHasNotIsPointedAt() {
        program.vendor()
                .body("""
                        {"name":"x","roles":["integration"],"scopes":["leads:read"],"limits":{"plan":"high"}}""")
                .post("/v1/api-clients")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/limits"));
    }

    @Test
    void aSideHasOnlySomeClients() {
        for (int i = 0; i < 10; i++) {
            program.client(program.partner(), "partnerSeller", "leads:read");
        }
        program.partner()
                .body(Program.clientBody("partnerSeller", "leads:read"))
                .post("/v1/api-clients")
                .then()
                .statusCode(409)
                .body("code", equalTo("tooManyClients"))
                .body("most", equalTo(10));
    }

    @Test
    void eachAnswerSaysHowMuchIsLeft() {
        String key = program.key(program.vendor(), program.client(program.vendor(), "integration", "leads:write"));

        ApiRequest.with(key)
                .body("{}")
                .post("/v1/leads")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"write\";q=1200;w=60, \"dailyWrites\";q=200000;w=86400")
                .header("RateLimit", startsWith("\"write\";r=1199;t="));
    }

    @Test
    void whoAsksForMoreThanItMayIsToldWhenToComeBack() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        limit(client, "{\"plan\":\"standard\",\"policies\":[{\"policy\":\"read\",\"quota\":3}]}")
                .then()
                .statusCode(200)
                .body("limits.policies[0].quota", equalTo(3));

        for (int i = 0; i < 3; i++) {
            ApiRequest.with(key).get("/v1/leads").then().statusCode(200);
        }
        ApiRequest.with(key)
                .get("/v1/leads")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .header("RateLimit", startsWith("\"read\";r=0;t="))
                .body("code", equalTo("tooManyRequests"))
                .body("violated-policies", contains("read"));
        String other = program.key(program.vendor(), program.client(program.vendor(), "integration", "leads:read"));
        ApiRequest.with(other).get("/v1/leads").then().statusCode(200);

        limit(client, "{\"plan\":\"high\",\"policies\":[]}").then().statusCode(200);
        eventually(() -> ApiRequest.with(key).get("/v1/leads").then().statusCode(200));
    }

    @Test
    void aBulkCallThatIsRefusedIsOneWriteAndABlankLineIsNone() {
        String key = program.key(program.vendor(), program.client(program.vendor(), "integration", "leads:write"));
        ApiRequest.with(key)
                .body("{}\n".repeat(300))
                .post("/v1/leads/bulk?play=refused")
                .then()
                .statusCode(403);
        ApiRequest.with(key)
                .body(" \r\n".repeat(300))
                .post("/v1/leads/bulk")
                .then()
                .statusCode(200);
        ApiRequest.with(key)
                .body("{}")
                .post("/v1/leads")
                .then()
                .header("RateLimit", matchesPattern(".*\"dailyWrites\";r=19999\\d;.*"));
    }

    @Test
    void eachLineOfABulkCallIsAWriteOfTheDay() {
        String client = program.client(program.vendor(), "integration", "leads:write");
        String key = program.key(program.vendor(), client);

        ApiRequest.with(key)
                .contentType("text/plain")
                .body("{}\n".repeat(100))
                .post("/v1/leads/bulk")
                .then()
                .statusCode(200)
                .body("length", equalTo(300));

        eventually(() -> ApiRequest.with(key)
                .body("{}")
                .post("/v1/leads")
                .then()
                .header("RateLimit", matchesPattern(".*\"dailyWrites\";r=1998\\d\\d;.*")));
    }

    @Test
    void limitsThatCannotBeKeptAreToldByField() {
        String client = program.client(program.vendor(), "integration", "leads:read");

        limit(client, """
                {"plan":"sandbox","policies":[{"policy":"nonsense","quota":1},{"policy":"read","quota":300001}]}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/plan", "/policies/0/policy", "/policies/1/quota"));
        limit(client, """
                {"plan":"high","policies":[{"policy":"read","quota":5},{"policy":"read","quota":7}]}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/policies/1/policy"))
                .body("errors.code", contains("notUnique"));
        for (String uncounted : List.of("TOKEN", "READ")) {
            limit(client, "{\"plan\":\"high\",\"policies\":[{\"policy\":\"" + uncounted + "\",\"quota\":1}]}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/policies/0/policy"))
                    .body("errors.code", contains("unknownPolicy"));
        }
        String partners = program.client(program.partner(), "partnerSeller", "leads:read");
        program.partner()
                .header("If-Match", "\"0\"")
                .body("{\"plan\":\"high\",\"policies\":[]}")
                .put("/v1/api-clients/" + partners + "/limits")
                .then()
                .statusCode(403);
    }

    private Response limit(String client, String limits) {
        int revision = program.vendor().get("/v1/api-clients/" + client).path("revision");
        return program.vendor()
                .header("If-Match", "\"" + revision + "\"")
                .body(limits)
                .put("/v1/api-clients/" + client + "/limits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "ACCESS_TOKEN", "%61ccess_token", "x"})
    void aKeyInAUrlIsRefused(String parameter) {
        String key = program.key(program.vendor(), program.client(program.vendor(), "integration", "leads:read"));

        ApiRequest.anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/leads?" + parameter + "=" + key)
                .then()
                .statusCode(400)
                .body("code", equalTo("tokenInQuery"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRM\\r\\nX: y", "CRM\\u202eevil", "CRM\\u200b"})
    void aNameSaysWhatIsSeen(String name) {
        String client = program.client(program.vendor(), "integration", "leads:read");

        change(program::vendor, client, "{\"name\":\"" + name + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
    }

    @Test
    void aKeyWithATypingErrorIsUnknown() {
        String key = program.key(program.vendor(), program.client(program.vendor(), "integration", "leads:read"));
        String mistyped = key.substring(0, 40) + (key.charAt(40) == 'x' ? 'y' : 'x') + key.substring(41);

        refuses(mistyped, 401, "keyUnknown");
        ApiRequest.with(mistyped).get("/v1/leads").then().body("detail", containsString("checksum"));
    }

    @Test
    void aKeyDoesNotSayThatItIsForASandboxWhenItIsNot() {
        Program sandbox = Program.sandbox();
        for (Program one : List.of(program, sandbox)) {
            String key = one.key(one.vendor(), one.client(one.vendor(), "integration", "leads:read"));
            ApiKey read = ApiKey.parse(key).orElseThrow();

            refuses(new ApiKey(!read.test(), read.handle(), read.secret()).text(), 401, "keyUnknown");
            ApiRequest.with(key).get("/v1/leads").then().statusCode(200);
        }
    }

    private static void refuses(String credential, int status, String code) {
        refuses(credential, "/v1/leads", status, code);
    }

    private static void refuses(String credential, String path, int status, String code) {
        Response answer = ApiRequest.with(credential).get(path);
        answer.then().statusCode(status).body("code", equalTo(code));
        if (status == 401) {
            answer.then().header("WWW-Authenticate", containsString("invalid_token"));
        }
    }

    private static Response act(RequestSpecification by, String client, String action) {
        return by.post("/v1/api-clients/" + client + "/" + action);
    }
}
