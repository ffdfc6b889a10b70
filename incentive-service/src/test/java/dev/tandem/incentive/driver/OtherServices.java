package dev.tandem.incentive.driver;

import dev.tandem.platform.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Speaks on the topics of the lead and the playbook service, as they would, for one tenant. */
public final class OtherServices {
    private static final KafkaProducer<String, String> KAFKA = new KafkaProducer<>(
            Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new StringSerializer());

    private final String tenant;

    public OtherServices(String tenant) {
        this.tenant = tenant;
    }

    public void registerTenant(String booksStartOn) {
        playbook("TenantRegistered", tenant, """
                {"occurrence":%s,"tenantId":"%s","name":"Test","zone":"Europe/Berlin","booksStartOn":"%s","sandbox":false}""".formatted(occurrence(null), tenant, booksStartOn));
    }

    public UUID registerPartner(String name) {
        UUID partner = Ids.next();
        registerPartner(partner, name);
        return partner;
    }

    public void registerPartner(UUID partner, String name) {
        playbook("PartnerRegistered", partner.toString(), """
                {"occurrence":%s,"partnerId":"%s","externalId":"X","name":"%s","territory":"DACH","managerId":"%s","status":"active"}""".formatted(
                        occurrence(null), partner, name, ClosedDeal.MIA));
    }

    public void registerPerson(String person) {
        playbook("PersonChanged", person, """
                {"occurrence":%s,"personId":"%s","side":"vendor","roles":["vendorSeller"],"active":true}""".formatted(occurrence(null), person));
    }

    public void erase(String person) {
        playbook("StaffErased", person, """
                {"occurrence":%s,"personId":"%s","side":"vendor"}""".formatted(occurrence(null), person));
    }

    /** A sandbox's owner moves its clock. */
    public void moveClock(Duration ahead) {
        playbook("TenantClockMoved", tenant, """
                {"occurrence":%s,"tenantId":"%s","zone":"Europe/Berlin","ahead":"%s"}""".formatted(occurrence(null), tenant, ahead));
    }

    public void playbook(String type, String key, String json) {
        publish("tandem.playbook", Ids.next(), type, key, json);
    }

    public void lead(String type, UUID thread, String json) {
        publish("tandem.lead", Ids.next(), type, thread.toString(), json);
    }

    public void lead(UUID eventId, String type, UUID thread, String json) {
        publish("tandem.lead", eventId, type, thread.toString(), json);
    }

    public void close(ClosedDeal deal) {
        lead("DealClosed", deal.thread(), deal.json());
    }

    /** Sent without waiting for the broker, as many at a time as it takes. */
    public void flood(Stream<ClosedDeal> deals) {
        deals.forEach(deal -> KAFKA.send(
                record("tandem.lead", Ids.next(), "DealClosed", deal.thread().toString(), deal.json())));
    }

    /** Offered two hours before. */
    public void acceptHandoff(UUID handoff, UUID partner, String on) {
        UUID thread = Ids.next();
        lead("LeadHandedOff", thread, """
                {"occurrence":%s,"handoffId":"%s","leadId":"%s","from":"vendor","to":"%s",
                "partnerId":"%s","offeredAt":"2017-03-01T08:00:00Z"}""".formatted(occurrence(thread, 1, on), handoff, thread, partner, partner));
    }

    public void change(SaleNews news) {
        lead(news.event(), news.deal().thread(), news.json());
    }

    public void change(CustomerNews news) {
        lead(news.event(), news.deal().thread(), news.json());
    }

    public void report(UsageNews news) {
        lead("CustomerUsageReported", news.deal().thread(), news.json());
    }

    public void suspend(UUID partner, String on) {
        playbook("PartnerSuspended", partner.toString(), """
                {"occurrence":%s,"partnerId":"%s","name":"Suspended","status":"suspended","integrationDepth":"basic",
                "reasonCode":"compliance"}""".formatted(occurrence(null, 2, on), partner));
    }

    /** @param depth none, basic or certified */
    public void integrate(UUID partner, String depth, String on) {
        playbook("PartnerChanged", partner.toString(), """
                {"occurrence":%s,"partnerId":"%s","name":"Integrated","status":"active","integrationDepth":"%s"}""".formatted(occurrence(null, 4, on), partner, depth));
    }

    public void rank(UUID partner, String tier, String from) {
        playbook("PartnerTierChanged", partner.toString(), """
                {"occurrence":%s,"partnerId":"%s","tier":"%s","effectiveOn":"%s"}""".formatted(
                        occurrence(null, 3, from), partner, tier, from));
    }

    public static String occurrence(UUID thread) {
        return occurrence(thread, 1);
    }

    public static String occurrence(UUID thread, int revision) {
        return occurrence(thread, revision, LocalDate.of(2017, 3, 1).toString());
    }

    public static String occurrence(UUID thread, int revision, String on) {
        String of = thread == null ? "" : "\"thread\":\"" + thread + "\",";
        return "{%s\"revision\":%d,\"at\":\"2017-03-01T10:00:00Z\",\"on\":\"%s\",\"origin\":\"live\"}"
                .formatted(of, revision, on);
    }

    private void publish(String topic, UUID eventId, String type, String key, String json) {
        try {
            KAFKA.send(record(topic, eventId, type, key, json)).get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ProducerRecord<String, String> record(String topic, UUID eventId, String type, String key, String json) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, json);
        header(record, "ce_id", eventId.toString());
        header(record, "ce_type", "dev.tandem." + type + ".v1");
        header(record, "ce_source", "/test");
        header(record, "ce_specversion", "1.0");
        header(record, "ce_tenant", tenant);
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
