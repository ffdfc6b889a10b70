package dev.tandem.lead.driver;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.embedded.token.Tokens;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.PersonIds;
import dev.tandem.platform.time.TenantTime;
import dev.tandem.platform.time.TenantTimes;
import dev.tandem.testkit.TestTokens;
import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A partner program as the playbook service would announce it: a tenant of its own for each test that creates one. */
public final class Program {
    private static final KafkaProducer<String, String> KAFKA = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new StringSerializer());

    private static final PersonIds PERSONS = new PersonIds(TestTokens.PERSON_IDS_KEY);

    public final String tenant = "tenant-" + UUID.randomUUID();
    public final UUID playbookId = UUID.randomUUID();
    /** By which every sale of the program runs, as it matters to no test that each has its own. */
    public final UUID engagementId = UUID.randomUUID();

    private final Map<String, Integer> codes = new HashMap<>();
    private int version;

    private Program() {}

    /** A program unknown to this service. */
    public static Program unannounced() {
        return new Program();
    }

    /** A program with a time zone, and nothing else yet. */
    public static Program announced() {
        Program program = unannounced();
        program.announce("TenantRegistered", program.tenant, """
                {"tenantId":"%s","name":"Northwind","zone":"Europe/Berlin","booksStartOn":"2020-01-01","sandbox":false}""".formatted(program.tenant));
        eventually(program::isKnown);
        return program;
    }

    private void isKnown() {
        assertEquals(1, count("select count(*) from tenant_time where tenant = ?1", tenant));
    }

    /** A program whose partners may run a playbook of three stages: discovery, validation, proposal. */
    public static Program withPlaybook() {
        Program program = announced();
        program.publishPlaybook("PT48H");
        return program;
    }

    /** The same, by a playbook that limits discounts. */
    public static Program withGuardrails() {
        Program program = announced();
        program.publishPlaybook("PT48H", "\"seller\"", "");
        return program;
    }

    public void publishPlaybook(String acceptWithin) {
        publishPlaybook(acceptWithin, "", "");
    }

    /** The next version, with these standard questions. */
    public void publishPlaybookThatAsks(String questions) {
        publishPlaybook("PT48H", "", questions);
    }

    private void publishPlaybook(String acceptWithin, String guardrails, String questions) {
        version++;
        awaitReceived(announce("PlaybookPublished", playbookId.toString(), """
                {"playbookId":"%s","code":"reseller","version":%d,
                 "stages":[{"code":"discovery","name":"Discovery"},{"code":"validation","name":"Validation"},
                           {"code":"proposal","name":"Proposal"}],
                 "requiredHandoffFields":["company","contactEmail","problem"],
                 "handoffTemplate":{"subject":"{{company}} needs you","body":"Write to {{contactEmail}}: {{problem}}"},
                 "acceptWithin":"%s","firstTouchWithin":"PT24H","guardrails":[%s],"qualification":[%s]}""".formatted(
                        playbookId, version, acceptWithin, guardrails, questions)));
    }

    /**
     * The next version of a playbook that requires nothing of a lead.
     *
     * @param scope its {@code "audience":{…}} and {@code "appliesTo":{…}}; may be empty
     */
    public void publishes(String code, String scope) {
        int next = codes.merge(code, 1, Integer::sum);
        awaitReceived(announce("PlaybookPublished", id(code, next).toString(), """
                {"playbookId":"%s","code":"%s","version":%d,"stages":[{"code":"discovery","name":"Discovery"}],
                 "requiredHandoffFields":[],"handoffTemplate":{"subject":"{{company}}","body":"{{problem}}"},
                 "acceptWithin":"PT48H","firstTouchWithin":"PT24H","guardrails":[]%s}""".formatted(
                        id(code, next), code, next, scope.isEmpty() ? "" : "," + scope)));
    }

    /**
     * A variant of the playbook that {@link #publishes} announced, on a share of the sales.
     *
     * @param lastDay null for none
     * @return the id of the experiment
     */
    public UUID tries(String code, int share, String lastDay) {
        int control = codes.get(code);
        UUID experiment = UUID.randomUUID();
        publishes(code, "\"experimentId\":\"" + experiment + "\"");
        awaitReceived(announce("ExperimentStarted", id(code, control + 1).toString(), """
                {%s,"experimentId":"%s","code":"%s","control":{"id":"%s","version":%d},"variant":{"id":"%s","version":%d},
                 "sharePercent":%d%s}""".formatted(
                        joined(),
                        experiment,
                        code,
                        id(code, control),
                        control,
                        id(code, control + 1),
                        control + 1,
                        share,
                        lastDay == null ? "" : ",\"lastDay\":\"" + lastDay + "\"")));
        return experiment;
    }

    /** For sales that start from now on. */
    public void changesShare(UUID experiment, String code, int share) {
        awaitReceived(announce(
                "ExperimentChanged", id(code, codes.get(code)).toString(), """
                {%s,"experimentId":"%s","sharePercent":%d}""".formatted(joined(), experiment, share)));
    }

    /** @param outcome {@code adopted} or {@code dropped} */
    public void endsTrial(UUID experiment, String code, String outcome) {
        awaitReceived(announce(
                "ExperimentEnded", id(code, codes.get(code)).toString(), """
                {%s,"experimentId":"%s","outcome":"%s"}""".formatted(joined(), experiment, outcome)));
    }

    /** The newest version of a playbook that {@link #publishes} announced. */
    public void retires(String code) {
        int last = codes.get(code);
        awaitReceived(announce(
                "PlaybookRetired",
                id(code, last).toString(),
                "{\"playbookId\":\"%s\",\"code\":\"%s\",\"version\":%d}".formatted(id(code, last), code, last)));
    }

    private UUID id(String code, int version) {
        return UUID.nameUUIDFromBytes((tenant + code + version).getBytes(StandardCharsets.UTF_8));
    }

    public void reaches(UUID partner, String tier) {
        awaitReceived(announce("PartnerTierChanged", partner.toString(), """
                {"partnerId":"%s","tier":"%s","effectiveOn":"2026-01-01"}""".formatted(partner, tier)));
    }

    /** @param traits such as {@code "tier":"gold"} */
    public void becomes(UUID partner, String name, String traits) {
        awaitReceived(announce("PartnerChanged", partner.toString(), """
                {"partnerId":"%s","externalId":"%s","name":"%s","territory":"DACH","status":"active",%s}""".formatted(partner, name, name, traits)));
    }

    /** Retires the version published last. */
    public void retirePlaybook() {
        announce(
                "PlaybookRetired",
                playbookId.toString(),
                "{\"playbookId\":\"%s\",\"code\":\"reseller\",\"version\":%d}".formatted(playbookId, version));
    }

    /** The id of the person whose tokens have this subject. */
    public UUID person(String subject) {
        return PERSONS.of(tenant, Tokens.ISSUER, subject);
    }

    /** The people of the partner with that name, in the order in which they are offered leads. */
    public List<UUID> peopleOf(String partner) {
        return Stream.of(partner + "-owner", partner + "-second")
                .map(this::person)
                .toList();
    }

    /** An active partner with two people. */
    public UUID partner(String name) {
        UUID id = UUID.randomUUID();
        awaitReceived(
                partner("PartnerRegistered", id, name, "active"),
                hires(name + "-owner", id),
                hires(name + "-second", id));
        return id;
    }

    public void partner(UUID id, String name, String status) {
        partner(status.equals("suspended") ? "PartnerSuspended" : "PartnerActivated", id, name, status);
    }

    private UUID partner(String event, UUID id, String name, String status) {
        return announce(event, id.toString(), """
                {"partnerId":"%s","externalId":"%s","name":"%s","territory":"DACH","managerId":"%s","status":"%s"}""".formatted(id, name, name, person("marta"), status));
    }

    public UUID hires(String subject, UUID partner) {
        UUID id = person(subject);
        return announce("PersonChanged", id.toString(), """
                {%s,"personId":"%s","side":"partner","partnerId":"%s","roles":["partnerSeller"],"active":true}""".formatted(joined(), id, partner));
    }

    public void leaves(UUID person, UUID partner) {
        announce("PersonChanged", person.toString(), """
                {%s,"personId":"%s","side":"partner","partnerId":"%s","roles":["partnerSeller"],"active":false}""".formatted(joined(), person, partner));
    }

    /** What a person had to do on a sale others have now. @param work as the event has it */
    public void handsOver(UUID thread, UUID person, String work) {
        announce("WorkReassigned", thread.toString(), """
                {%s,"engagementId":"%s","from":"%s","work":[%s]}""".formatted(
                        joined().replace("\"revision\"", "\"thread\":\"" + thread + "\",\"revision\""),
                        UUID.randomUUID(),
                        person,
                        work));
    }

    /** One of the vendor's own sellers. */
    public UUID sellsForTheVendor(String subject) {
        UUID id = person(subject);
        announce("PersonChanged", id.toString(), """
                {%s,"personId":"%s","side":"vendor","roles":["vendorSeller"],"active":true}""".formatted(joined(), id));
        return id;
    }

    /** Everybody joins after those who were hired before. */
    private static String joined() {
        return "\"occurrence\":{\"revision\":0,\"at\":\"%s\",\"on\":\"2026-01-01\",\"origin\":\"live\"}"
                .formatted(Instant.now());
    }

    /** A running sale changed to the version published last, by which this gate still lacks something. */
    public void upgraded(String thread, String handoff, String closedGate) {
        awaitReceived(announce("EngagementUpgraded", thread, """
                {"occurrence":{"thread":"%s","revision":2,"at":"2026-01-01T00:00:00Z","on":"2026-01-01","origin":"live"},
                 "engagementId":"%s","handoffId":"%s","playbook":{"id":"%s","version":%d},"from":{"id":"%s","version":1},
                 "gates":[{"stage":"%s","satisfied":false,"missing":[]}]}""".formatted(
                        thread, engagementId, handoff, playbookId, version, playbookId, closedGate)));
    }

    /** The next version of the playbook, otherwise the same. */
    public void publishNextVersion() {
        publishPlaybook("PT48H");
    }

    /** The engagement announces what is missing at a stage's gate; without any activity it is satisfied. */
    public void gate(String thread, String stage, String... missingActivities) {
        String missing = java.util.Arrays.stream(missingActivities)
                .map(activity -> """
                        {"activity":"%s","requirement":"signOff","side":"vendor","role":"channelManager","personId":"%s"}""".formatted(activity, person("marta")))
                .collect(java.util.stream.Collectors.joining(","));
        gate(missing.isEmpty() ? "GateSatisfied" : "GateProgressed", thread, 1, stage, missing);
    }

    /** The engagement announces that evidence for the activity was withdrawn, which its gate needs. @param revision of the engagement with it */
    public void reopens(String thread, int revision, String stage, String activity) {
        gate("GateReopened", thread, revision, stage, """
                {"activity":"%s","requirement":"evidence","side":"partner","role":"partnerSeller","personId":"%s"}""".formatted(activity, person("ada")));
    }

    private void gate(String event, String thread, int revision, String stage, String missing) {
        announce(event, thread, """
                {"occurrence":{"thread":"%s","revision":%d,"at":"2026-01-01T00:00:00Z","on":"2026-01-01","origin":"live"},
                 "engagementId":"%s","gate":{"stage":"%s","satisfied":%s,"missing":[%s]}}""".formatted(thread, revision, engagementId, stage, missing.isEmpty(), missing));
    }

    /** Moves the tenant's clock ahead of real time. Only for a program that is already known. */
    public void movesOn(Duration ahead) {
        TenantTimes times = Arc.container().instance(TenantTimes.class).get();
        CallerScope.run(
                Caller.system(tenant), () -> times.put(tenant, new TenantTime(ZoneId.of("Europe/Berlin"), ahead)));
    }

    /** The number of published events with that name. */
    public int published(String event) {
        return count(
                "select count(*) from outbox where tenant = ?1 and type = ?2", tenant, "dev.tandem." + event + ".v1");
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

    /** How many of this service's transactions wait for what another one holds. */
    public int waiting() {
        return count("select count(distinct pid) from pg_locks where not granted");
    }

    /** Events about different things arrive in any order, so a test waits for its preconditions before it goes on. */
    private void awaitReceived(UUID... events) {
        eventually(() ->
                assertEquals(events.length, count("select count(*) from inbox where event_id in ?1", List.of(events))));
    }

    private int count(String query, Object... values) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        return CallerScope.call(Caller.system(tenant), () -> {
            Query count = entities.createNativeQuery(query);
            for (int i = 0; i < values.length; i++) {
                count.setParameter(i + 1, values[i]);
            }
            return ((Number) count.getSingleResult()).intValue();
        });
    }

    public UUID announce(String event, String key, String data) {
        UUID id = UUID.randomUUID();
        announce(id, event, key, data);
        return id;
    }

    public void announce(UUID id, String event, String key, String data) {
        ProducerRecord<String, String> record = new ProducerRecord<>("tandem.playbook", key, data);
        header(record, "ce_id", id.toString());
        header(record, "ce_type", "dev.tandem." + event + ".v1");
        header(record, "ce_tenant", tenant);
        KAFKA.send(record);
        KAFKA.flush();
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    public Actor vendor() {
        return new Actor(TestTokens.trusted().vendor(tenant, "marta", "vendorAdmin", "channelManager"));
    }

    public Actor integration() {
        return new Actor(TestTokens.trusted().vendor(tenant, "crm", "integration"));
    }

    public Actor partnerAdmin(UUID partner) {
        return new Actor(TestTokens.trusted().partner(tenant, partner, "head", "partnerAdmin"));
    }

    public Actor seller(UUID partner) {
        return new Actor(TestTokens.trusted().partner(tenant, partner, "somebody", "partnerSeller"));
    }

    /** Publishes rules that give each partner the named territory of one country. */
    public void routes(String territory, String country, UUID partner) {
        Actor vendor = vendor();
        JsonPath draft = vendor.draftsRules(territory, country, partner)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        vendor.post("/v1/routing-rule-sets/" + draft.getInt("version") + "/publish", "")
                .then()
                .statusCode(200);
    }
}
