package dev.tandem.gateway.driver;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.token.Tokens;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.PersonIds;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A partner program as the playbook service would announce it, and who calls for it: a tenant of its own for each test. */
public final class Program {
    private static final KafkaProducer<String, String> KAFKA = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new StringSerializer());
    private static final PersonIds PERSONS = new PersonIds(TestTokens.PERSON_IDS_KEY);

    public final String tenant = "tenant-" + UUID.randomUUID();
    public final UUID alpine = UUID.randomUUID();

    private Program(boolean sandbox) {
        announce("TenantRegistered", tenant, """
                {"tenantId":"%s","name":"Northwind","zone":"Europe/Berlin","booksStartOn":"2020-01-01","sandbox":%s}""".formatted(tenant, sandbox));
        eventually(() -> assertTrue(isKnown()));
    }

    private boolean isKnown() {
        return count("select count(*) from program where tenant = ?1") == 1;
    }

    /** @param query with the tenant as its one parameter */
    public int count(String query) {
        return CallerScope.call(
                Caller.system(tenant), () -> ((Number) ofTenant(query).getSingleResult()).intValue());
    }

    /** @param statement with the tenant as its one parameter */
    public void execute(String statement) {
        CallerScope.run(Caller.system(tenant), () -> ofTenant(statement).executeUpdate());
    }

    private Query ofTenant(String sql) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        return entities.createNativeQuery(sql).setParameter(1, tenant);
    }

    public static Program live() {
        return new Program(false);
    }

    public static Program sandbox() {
        return new Program(true);
    }

    public RequestSpecification vendor() {
        return ApiRequest.with(TestTokens.trusted().vendor(tenant, "vera", "vendorAdmin"));
    }

    public RequestSpecification partner() {
        return ApiRequest.with(TestTokens.trusted().partner(tenant, alpine, "ada", "partnerAdmin"));
    }

    public RequestSpecification otherPartner() {
        return ApiRequest.with(TestTokens.trusted().partner(tenant, UUID.randomUUID(), "nils", "partnerAdmin"));
    }

    /** Its id. */
    public String client(RequestSpecification by, String role, String... scopes) {
        return by.body(clientBody(role, scopes))
                .post("/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String clientBody(String role, String... scopes) {
        return "{\"name\":\"CRM sync\",\"roles\":[\"%s\"],\"scopes\":[\"%s\"]}"
                .formatted(role, String.join("\",\"", scopes));
    }

    /** Number, key and end. */
    public JsonPath secret(RequestSpecification by, String client, String body) {
        return by.body(body)
                .post("/v1/api-clients/" + client + "/secrets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public String key(RequestSpecification by, String client) {
        return secret(by, client, "{}").getString("key");
    }

    /** What comes to a client that asks for a token of its own; without a scope, for all it was granted. */
    public static Response token(String client, String key, String scope) {
        RequestSpecification form = ApiRequest.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", client);
        if (key != null) {
            form.formParam("client_secret", key);
        }
        if (scope != null) {
            form.formParam("scope", scope);
        }
        return form.post("/v1/token");
    }

    /** What a token says. */
    public static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    public void partnerBecomes(String status) {
        announce(
                "PartnerChanged",
                alpine.toString(),
                "{\"partnerId\":\"%s\",\"status\":\"%s\"}".formatted(alpine, status));
    }

    public UUID person(String subject) {
        return PERSONS.of(tenant, Tokens.ISSUER, subject);
    }

    /** Of the vendor's people. */
    public void leaves(String person) {
        UUID id = person(person);
        announce("PersonChanged", id.toString(), "{\"personId\":\"%s\",\"active\":false}".formatted(id));
    }

    /** As that partner says of whoever it takes for one of its people. */
    public void leaves(String person, UUID ofPartner) {
        UUID id = person(person);
        announce("PersonChanged", id.toString(), """
                {"personId":"%s","partnerId":"%s","active":false}""".formatted(id, ofPartner));
        String told = "select count(*) from person_standing where tenant = ?1 and person_id = '" + id + "'";
        eventually(() -> assertEquals(1, count(told)));
    }

    /** As the playbook service tells the gateway. */
    public void hearsOfTheMove(Duration ahead) {
        announce("TenantClockMoved", tenant, """
                {"tenantId":"%s","zone":"Europe/Berlin","ahead":"%s"}""".formatted(tenant, ahead));
        String moved = "select count(*) from tenant_time where tenant = ?1 and clock_offset_seconds = ";
        eventually(() -> assertEquals(1, count(moved + ahead.toSeconds())));
    }

    public void announce(String event, String key, String data) {
        ProducerRecord<String, String> message = new ProducerRecord<>("tandem.playbook", key, data);
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, "ce_type", "dev.tandem." + event + ".v1");
        header(message, "ce_tenant", tenant);
        KAFKA.send(message);
        KAFKA.flush();
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
