package dev.tandem.embedded;

import java.nio.file.Path;
import org.apache.kafka.common.utils.Exit;

/** The broker as a process of its own: {@code KafkaBrokerMain <folder> <port>}; SIGTERM and SIGINT stop it in order. */
public final class KafkaBrokerMain {
    private KafkaBrokerMain() {}

    public static void main(String[] args) {
        try {
            KafkaBroker broker = KafkaBroker.keptIn(Path.of(args[0]), Integer.parseInt(args[1]));
            // From here on, a fatal fault ends the process, which is all that there is of it.
            Exit.resetExitProcedure();
            Exit.resetHaltProcedure();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-stop"));
            System.out.println("Kafka broker ready on " + broker.bootstrapServers());
            broker.awaitStop();
        } catch (CannotStart failure) {
            System.out.println(failure.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }
}
