package dev.tandem.playbook;

import static org.hamcrest.Matchers.equalTo;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A program of its own for each test: olga administers it, max manages its partner Alpine, where ada and ben sell. */
public final class Program {
    private static final KafkaProducer<String, String> KAFKA = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new StringSerializer());

    public final String tenant = "tenant-" + UUID.randomUUID();
    public final PlaybookApi olga = PlaybookApi.vendor(tenant, "olga", "vendorAdmin");
    public final PlaybookApi max = PlaybookApi.vendor(tenant, "max", "channelManager");
    public final String alpine;
    public final PlaybookApi ada;

    public Program() {
        this(tenant());
    }

    private Program(String registration) {
        olga.post("/v1/tenants", registration).then().statusCode(201);
        person("max", "vendor", "channelManager").then().statusCode(201);
        alpine = partner("alpine");
        person("ada", alpine, "partnerSeller").then().statusCode(201);
        person("ben", alpine, "partnerSeller").then().statusCode(201);
        ada = PlaybookApi.partner(tenant, alpine, "ada", "partnerSeller");
    }

    /** A program whose clock can be moved. */
    public static Program sandbox() {
        return new Program(tenant().replace("\"sandbox\":false", "\"sandbox\":true"));
    }

    /** Moves the clock of a sandbox forward. */
    public void movesOn(Duration by) {
        olga.post("/v1/tenants/" + tenant + "/move-clock", "{\"by\":\"" + by + "\"}")
                .then()
                .statusCode(200);
    }

    /** A sale of Alpine's that runs by this playbook. */
    public String engagement(String playbookId) {
        String list = "/v1/engagements?thread=" + handedOff(playbookId);
        PlaybookApi.eventually(() -> max.get(list).then().body("items.size()", equalTo(1)));
        return max.get(list).path("items[0].id");
    }

    /** How often an event of that name was told of. */
    public int told(String event) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        return CallerScope.call(
                Caller.system(tenant),
                () -> ((Number) entities.createNativeQuery(
                                        "select count(*) from outbox where tenant = ?1 and type = ?2")
                                .setParameter(1, tenant)
                                .setParameter(2, "dev.tandem." + event + ".v1")
                                .getSingleResult())
                        .intValue());
    }

    public static String tenant() {
        return "{\"name\":\"Northwind\",\"zone\":\"Europe/Berlin\",\"booksStartOn\":\"2026-01-01\",\"sandbox\":false}";
    }

    public String partner(String externalId) {
        return olga.post("/v1/partners", newPartner(externalId))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String newPartner(String externalId) {
        return "{\"name\":\"%s\",\"externalId\":\"%s\",\"territory\":\"DACH\",\"managerId\":\"max\"}"
                .formatted(externalId, externalId);
    }

    public io.restassured.response.Response person(String id, String side, String role) {
        return olga.post(
                "/v1/persons",
                "{\"id\":\"%s\",\"side\":\"%s\",\"name\":\"N. N.\",\"email\":\"%s@people.example\",\"roles\":[\"%s\"]}"
                        .formatted(id, side, id, role));
    }

    /** A published version of {@link Content#complete()}. */
    public String publishedPlaybook() {
        return published(Content.complete());
    }

    public String published(String content) {
        String id = max.draft(content).then().statusCode(201).extract().path("id");
        max.post("/v1/playbooks/" + id + "/submit").then().statusCode(200);
        olga.post("/v1/playbooks/" + id + "/approve").then().statusCode(200);
        olga.post("/v1/playbooks/" + id + "/publish").then().statusCode(200);
        return id;
    }

    /** The lead service announces that Alpine accepted a lead that runs by this playbook. */
    public UUID handedOff(String playbookId) {
        UUID thread = UUID.randomUUID();
        handedOff(UUID.randomUUID(), thread, playbookId, "live");
        return thread;
    }

    public void handedOff(UUID eventId, UUID thread, String playbookId, String origin) {
        String data = """
                {"occurrence":{"thread":"%s","revision":1,"at":"2026-03-01T09:00:00Z","on":"2026-03-01","origin":"%s"},
                 "handoffId":"%s","leadId":"%s","from":"vendor","to":"%s","ownerId":"ada","backupId":"ben",
                 "playbook":{"id":"%s","version":1}}""".formatted(thread, origin, UUID.randomUUID(), UUID.randomUUID(), alpine, playbookId);
        ProducerRecord<String, String> record = new ProducerRecord<>("tandem.lead", thread.toString(), data);
        header(record, "ce_id", eventId.toString());
        header(record, "ce_type", "dev.tandem.LeadHandedOff.v1");
        header(record, "ce_tenant", tenant);
        KAFKA.send(record);
        KAFKA.flush();
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
