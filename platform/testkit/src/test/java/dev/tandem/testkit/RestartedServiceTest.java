package dev.tandem.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Quarkus restarts between this class and {@link WithTandemTest}, as their databases differ; the servers stay. */
@QuarkusTest
@WithTandem(database = "incentive")
class RestartedServiceTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void theSameServersServeTheNextClass() {
        assertEquals(TestServers.bootstrapServers(), bootstrapServers);
        assertTrue(url.contains(":" + TestServers.postgresPort() + "/incentive"));
    }

    @Test
    void theBrokerWorksOnWhoeverLoadedIt() throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer())) {
            RecordMetadata sent = producer.send(new ProducerRecord<>("tandem.test", "key", "value"))
                    .get(20, TimeUnit.SECONDS);
            assertTrue(sent.hasOffset());
        }
    }
}
