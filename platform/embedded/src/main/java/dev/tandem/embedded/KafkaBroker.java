package dev.tandem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker in this JVM: one KRaft node that is broker and controller, on the loopback address. */
public final class KafkaBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;
    private final Path folder;
    private final boolean temporary;

    private KafkaBroker(Path folder, boolean temporary, int port, int controllerPort) {
        this.folder = Folders.existing(folder);
        this.temporary = temporary;
        this.port = port;
        format(folder);
        outlivingFaults();
        // Kafka finds some of its classes by name, which have to come from the loader of this one.
        Thread starter = Thread.currentThread();
        ClassLoader before = starter.getContextClassLoader();
        starter.setContextClassLoader(KafkaBroker.class.getClassLoader());
        try {
            server = new KafkaRaftServer(
                    new KafkaConfig(KafkaSettings.of(folder, port, controllerPort, temporary), false), Time.SYSTEM);
            server.startup();
        } catch (RuntimeException failure) {
            throw new CannotStart("The Kafka broker does not start: " + innermost(failure), failure);
        } finally {
            starter.setContextClassLoader(before);
        }
    }

    /** A broker halts the whole JVM when its start fails; an embedding JVM needs an exception instead. */
    private static void outlivingFaults() {
        Exit.Procedure instead = (status, message) -> {
            throw new CannotStart("The Kafka broker failed with a fatal fault; see its log.");
        };
        Exit.setExitProcedure(instead);
        Exit.setHaltProcedure(instead);
    }

    private static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }

    /** A broker on a free port whose topics are gone when it stops. */
    public static KafkaBroker temporary() {
        return new KafkaBroker(Folders.temporary("kafka"), true, Ports.free(), Ports.free());
    }

    /** A broker whose topics and offsets stay in {@code folder} from run to run. */
    public static KafkaBroker keptIn(Path folder, int port) {
        return keptIn(folder, port, Ports.free());
    }

    static KafkaBroker keptIn(Path folder, int port, int controllerPort) {
        return new KafkaBroker(folder, false, port, controllerPort);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    void awaitStop() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        if (temporary) {
            Folders.remove(folder);
        }
    }

    /** Like {@code kafka-storage.sh format}: a log folder belongs to one cluster, named in this file. */
    private static void format(Path folder) {
        Path properties = folder.resolve("meta.properties");
        if (Files.exists(properties)) {
            return;
        }
        try {
            Files.write(
                    properties,
                    List.of(
                            "version=1",
                            "cluster.id=" + Uuid.randomUuid(),
                            "node.id=" + KafkaSettings.NODE,
                            "directory.id=" + Uuid.randomUuid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
