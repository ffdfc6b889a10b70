package dev.tandem.embedded;

import java.nio.file.Path;

/** The broker as a process of its own: {@code KafkaBrokerMain <folder> <port>}; SIGTERM and SIGINT stop it in order. */
public final class KafkaBrokerMain {

    private KafkaBrokerMain() {}

    public static void main(String[] args) {
        KafkaBroker broker = KafkaBroker.keptIn(Path.of(args[0]), Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-stop"));
        System.out.println("Kafka broker ready on " + broker.bootstrapServers());
        broker.awaitStop();
    }
}
