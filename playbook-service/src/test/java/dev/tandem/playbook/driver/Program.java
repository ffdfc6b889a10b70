package dev.tandem.playbook.driver;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.time.TenantTime;
import dev.tandem.platform.time.TenantTimes;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
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

    /** What each deal that has ended tells beside how it ended. */
    private static final String DEAL = """
            "dealId":"%s","partnerId":"%s","amount":{"amount":"48000.00","currency":"EUR"},
            "netAmount":{"amount":"42000.00","currency":"EUR"},""";

    public final String tenant = "tenant-" + UUID.randomUUID();
    public final PlaybookApi olga = PlaybookApi.vendor(tenant, "olga", "vendorAdmin");
    public final PlaybookApi max = PlaybookApi.vendor(tenant, "max", "channelManager");
    public final String alpine;
    public final PlaybookApi ada;
    private Duration ahead = Duration.ZERO;

    public Program() {
        this(tenant());
    }

    private Program(String registration) {
        olga.post("/v1/tenants", registration).then().statusCode(201);
        joins("max", "vendor", "channelManager").then().statusCode(201);
        alpine = partner("alpine");
        joins("ada", alpine, "partnerSeller").then().statusCode(201);
        joins("ben", alpine, "partnerSeller").then().statusCode(201);
        ada = PlaybookApi.partner(tenant, alpine, "ada", "partnerSeller");
    }

    /** A program whose clock can be moved. */
    public static Program sandbox() {
        return new Program(tenant().replace("\"sandbox\":false", "\"sandbox\":true"));
    }

    /** Its owner moves the clock of a sandbox forward. */
    public void movesOnBy(Duration by) {
        olga.post("/v1/tenants/" + tenant + "/move-clock", "{\"by\":\"" + by + "\"}")
                .then()
                .statusCode(200);
        ahead = ahead.plus(by);
    }

    public static String tenant() {
        return "{\"name\":\"Northwind\",\"zone\":\"Europe/Berlin\",\"booksStartOn\":\"2026-01-01\",\"sandbox\":false}";
    }

    /** The id of the person with that sub. */
    public String person(String subject) {
        return Persons.of(tenant, subject).toString();
    }

    public String partner(String externalId) {
        return olga.post("/v1/partners", newPartner(externalId))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String newPartner(String externalId) {
        return newPartner(externalId, "max");
    }

    public String newPartner(String externalId, String manager) {
        return "{\"name\":\"%s\",\"externalId\":\"%s\",\"territory\":\"DACH\",\"managerId\":\"%s\"}"
                .formatted(externalId, externalId, person(manager));
    }

    /** Olga registers a person. @param side {@code vendor}, or a partner's id */
    public Response joins(String subject, String side, String role) {
        Map<String, Object> person = new HashMap<>(
                Map.of("sub", subject, "name", "N. N.", "email", subject + "@people.example", "roles", List.of(role)));
        person.putAll(on(side));
        return olga.post("/v1/persons", person);
    }

    /** The fields of a body that say on which side a person is. @param side {@code vendor}, or a partner's id */
    public static Map<String, String> on(String side) {
        return side.equals("vendor") ? Map.of("side", side) : Map.of("side", "partner", "partnerId", side);
    }

    /** A published version of {@link Content#complete()}. */
    public String publishedPlaybook() {
        return publishedPlaybook(Content.complete());
    }

    public String publishedPlaybook(String content) {
        String id = max.drafts(content).then().statusCode(201).extract().path("id");
        max.post("/v1/playbooks/" + id + "/submit").then().statusCode(200);
        olga.post("/v1/playbooks/" + id + "/approve").then().statusCode(200);
        olga.post("/v1/playbooks/" + id + "/publish").then().statusCode(200);
        return id;
    }

    /** A version from before something was checked: it holds another text, which nobody could save now. */
    public void hasHeldEverSince(String playbookId, String text, String instead) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        CallerScope.run(
                Caller.system(tenant),
                () -> entities.createNativeQuery(
                                "update playbook set content = replace(content::text, ?2, ?3)::jsonb where id = ?1")
                        .setParameter(1, UUID.fromString(playbookId))
                        .setParameter(2, text)
                        .setParameter(3, instead)
                        .executeUpdate());
    }

    /** The lead service announces that Alpine accepted a lead that runs by this playbook. */
    public UUID handedOff(String playbookId) {
        UUID thread = UUID.randomUUID();
        handedOff(UUID.randomUUID(), thread, playbookId, "live");
        return thread;
    }

    public void handedOff(UUID eventId, UUID thread, String playbookId, String origin) {
        receives(eventId, "LeadHandedOff", thread, origin, 1, handoff(UUID.randomUUID(), alpine, playbookId));
    }

    public String handoff(UUID id, String partner, String playbookId) {
        return handoff(id, partner, playbookId, Instant.now().plus(ahead));
    }

    public String handoff(UUID id, String partner, String playbookId, Instant offeredAt) {
        return """
                "handoffId":"%s","leadId":"%s","from":"vendor","to":"%s","ownerId":"%s","backupId":"%s","offeredAt":"%s",
                 "playbook":{"id":"%s","version":1}""".formatted(id, UUID.randomUUID(), partner, person("ada"), person("ben"), offeredAt, playbookId);
    }

    /** The lead service publishes an event of a sale. @param fields of the event, besides its occurrence */
    public void receives(String event, UUID thread, String fields) {
        boolean ofADeal = event.equals("DealClosed") || event.equals("DealAmended");
        tells(event, thread, 1, ofADeal ? DEAL.formatted(UUID.randomUUID(), alpine) + fields : fields);
    }

    /** The lead service has heard of the newest change of a sale, and confirms that it has shut the gate of a stage. @param sale the path of its engagement */
    public void confirmsThatTheGateIsShut(String sale, String stage) {
        confirmsThatTheGateIsShut(sale, stage, max.get(sale).path("revision"));
    }

    /** The same, as it heard of the change that gave the engagement this revision. */
    public void confirmsThatTheGateIsShut(String sale, String stage, int revision) {
        receives("GateShut", UUID.fromString(max.get(sale).path("thread")), """
                "engagementId":"%s","engagementRevision":%d,"stage":"%s\"""".formatted(
                        max.get(sale).path("id").toString(), revision, stage));
    }

    /** The lead service tells what the deal of a sale costs, once it is open and with each change. @param revision 0 for a new deal */
    public void dealCosts(UUID thread, int revision, String playbookId, String price) {
        String event = revision == 0 ? "DealOpened" : "DealChanged";
        tells(event, thread, revision, """
                "dealId":"%s","partnerId":"%s","playbook":{"id":"%s","version":1},%s""".formatted(UUID.randomUUID(), alpine, playbookId, price));
    }

    /** The price of a deal without lines. */
    public static String euros(String amount) {
        return "\"amount\":{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"},\"lines\":[]";
    }

    /** Another service publishes an event, in order with its others. @param topic such as {@code tandem.gateway} */
    public void hears(String topic, UUID eventId, String event, String fields) {
        receives(topic, eventId, event, UUID.fromString(alpine), "live", 0, fields);
    }

    /** The same. @param revision of the record that it tells of */
    public void tells(String event, UUID thread, int revision, String fields) {
        receives(UUID.randomUUID(), event, thread, "live", revision, fields);
    }

    /** What happened there so much later than it is here, as no timer has run here since. */
    public void receivesFromLater(Duration later, String event, UUID thread, String fields) {
        receives("tandem.lead", UUID.randomUUID(), event, thread, "live", 1, fields, later);
    }

    private void receives(UUID eventId, String event, UUID thread, String origin, int revision, String fields) {
        receives("tandem.lead", eventId, event, thread, origin, revision, fields);
    }

    private void receives(
            String topic, UUID eventId, String event, UUID thread, String origin, int revision, String fields) {
        receives(topic, eventId, event, thread, origin, revision, fields, Duration.ZERO);
    }

    private void receives(
            String topic,
            UUID eventId,
            String event,
            UUID thread,
            String origin,
            int revision,
            String fields,
            Duration later) {
        Instant now = Instant.now().plus(ahead).plus(later).truncatedTo(ChronoUnit.MICROS);
        String data = """
                {"occurrence":{"thread":"%s","revision":%d,"at":"%s","on":"%s","origin":"%s"},%s}""".formatted(thread, revision, now, LocalDate.ofInstant(now, ZoneOffset.UTC), origin, fields);
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, thread.toString(), data);
        header(record, "ce_id", eventId.toString());
        header(record, "ce_type", "dev.tandem." + event + ".v1");
        header(record, "ce_tenant", tenant);
        KAFKA.send(record);
        KAFKA.flush();
    }

    /** The path of the engagement that runs for this sale, once it has begun. */
    public String engagementOf(UUID thread) {
        String list = "/v1/engagements?thread=" + thread;
        eventually(() -> max.get(list).then().body("items.findAll { it.status == 'running' }.size()", equalTo(1)));
        return "/v1/engagements/" + max.get(list).path("items.find { it.status == 'running' }.id");
    }

    /** The tenant's clock runs ahead of real time by so much. */
    public void movesOn(Duration ahead) {
        this.ahead = ahead;
        TenantTimes times = Arc.container().instance(TenantTimes.class).get();
        CallerScope.run(
                Caller.system(tenant), () -> times.put(tenant, new TenantTime(ZoneId.of("Europe/Berlin"), ahead)));
    }

    /** Time passes while no timer runs. */
    public void isAwayFor(Duration time) {
        ahead = ahead.plus(time);
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        TenantTimes times = Arc.container().instance(TenantTimes.class).get();
        CallerScope.run(Caller.system(tenant), () -> {
            times.put(tenant, new TenantTime(ZoneId.of("Europe/Berlin"), ahead));
            entities.createNativeQuery("update tenant_time set jumped_from = null, jumped_to = null where tenant = ?1")
                    .setParameter(1, tenant)
                    .executeUpdate();
        });
    }

    /** What was told of a sale's times, in order of publication, each with the time since the sale's start. */
    public List<String> story(String sale) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        List<?> rows = CallerScope.call(
                Caller.system(tenant),
                () -> entities.createNativeQuery("""
                        select split_part(type, '.', 3), payload::jsonb -> 'occurrence' ->> 'at' from outbox
                         where tenant = ?1 and (type like '%Overdue.v1' or type like '%Warned.v1' or type like '%Escalation%') order by id""", Object[].class)
                        .setParameter(1, tenant)
                        .getResultList());
        Instant start = Instant.parse(max.get(sale).path("startedAt"));
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> row[0] + " " + Duration.between(start, Instant.parse((String) row[1])))
                .toList();
    }

    /** What the published events with that name say in one field, in their order. @param path its names, with commas between them */
    public List<String> told(String event, String path) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        List<?> rows = CallerScope.call(
                Caller.system(tenant),
                () -> entities.createNativeQuery("""
                        select payload::jsonb #>> cast(?3 as text[]) from outbox
                         where tenant = ?1 and type = ?2 order by seq""")
                        .setParameter(1, tenant)
                        .setParameter(2, "dev.tandem." + event + ".v1")
                        .setParameter(3, "{" + path + "}")
                        .getResultList());
        return rows.stream().map(String::valueOf).toList();
    }

    /** The number of published events with that name. */
    public int published(String event) {
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

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
