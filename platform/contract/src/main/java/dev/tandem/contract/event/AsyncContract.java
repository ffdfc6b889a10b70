package dev.tandem.contract.event;

import dev.tandem.contract.text.Tree;
import dev.tandem.contract.text.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An AsyncAPI 3.0 document of the topics of all services. */
public final class AsyncContract {
    private static final String DESCRIPTION = """
            What happens in the suite, published on one topic for each service. Events are CloudEvents 1.0 in the binary mode of \
            Kafka: attributes are record headers, the value is the data as JSON. Delivery is at least once, and in order for \
            each key. Fields are added without a new version: ignore those that you do not know. Where the broker is, the \
            operator of your suite says.""";

    private final Map<String, Object> channels = new LinkedHashMap<>();
    private final Map<String, Object> operations = new LinkedHashMap<>();
    private final Map<String, Object> messages = new LinkedHashMap<>();
    private final Map<String, Object> schemas = new LinkedHashMap<>();

    private AsyncContract() {}

    /**
     * @param version of the contract
     * @param folders each named after its service: {@code …/lead-service/contracts/events}
     * @return the document as a tree
     */
    public static Map<String, Object> of(String version, Path... folders) throws IOException {
        Map<String, List<EventContract>> events = new LinkedHashMap<>();
        for (Path folder : folders) {
            Path module = folder.toAbsolutePath().normalize().getParent().getParent();
            events.put(module.getFileName().toString().replace("-service", ""), read(folder));
        }
        return of(version, events);
    }

    /** @param events by the service that publishes them, such as {@code lead} */
    static Map<String, Object> of(String version, Map<String, List<EventContract>> events) {
        AsyncContract contract = new AsyncContract();
        events.forEach(contract::add);
        return contract.document(version);
    }

    private void add(String service, List<EventContract> events) {
        Map<String, Object> ofChannel = new LinkedHashMap<>();
        List<Object> ofOperation = new ArrayList<>();
        for (EventContract event : events) {
            if (messages.putIfAbsent(event.key(), event.message()) != null) {
                throw new IllegalStateException("Two services publish an event of the name " + event.key());
            }
            schemas.putAll(event.definitions());
            ofChannel.put(event.key(), reference("components/messages/" + event.key()));
            ofOperation.add(reference("channels/" + service + "/messages/" + event.key()));
        }
        channels.put(service, channel(service, ofChannel));
        operations.put(
                "publish" + service.substring(0, 1).toUpperCase() + service.substring(1),
                operation(service, ofOperation));
    }

    private static Map<String, Object> channel(String service, Map<String, Object> messages) {
        Map<String, Object> channel = new LinkedHashMap<>();
        channel.put("address", "tandem." + service);
        channel.put("title", "What happens in the " + service + " service");
        channel.put(
                "description",
                "The key of a record is the sale's thread; where an event belongs to no sale, it is the id of its record.");
        channel.put("messages", messages);
        channel.put("bindings", Map.of("kafka", Tree.ordered("topic", "tandem." + service, "bindingVersion", "0.5.0")));
        return channel;
    }

    /**
     * The document describes the suite, and an action is what the described application does: the suite sends. A consumer
     * does the opposite of each operation, and a tool that generates one from this document turns them around. (Before 3.0
     * it was the other way: what others might do.)
     */
    private static Map<String, Object> operation(String service, List<Object> messages) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("action", "send");
        operation.put("title", "Publish what happens in the " + service + " service");
        operation.put("summary", "The suite sends; you receive.");
        operation.put("channel", reference("channels/" + service));
        operation.put("messages", messages);
        return operation;
    }

    private Map<String, Object> document(String version) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Tandem: events");
        info.put("version", version);
        info.put("description", DESCRIPTION);
        Map<String, Object> components = new LinkedHashMap<>();
        if (!schemas.isEmpty()) {
            components.put("schemas", schemas);
        }
        components.put("messageTraits", Map.of("cloudEvent", Map.of("headers", Envelope.headers())));
        components.put("messages", messages);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info);
        document.put("defaultContentType", "application/json");
        document.put("channels", channels);
        document.put("operations", operations);
        document.put("components", components);
        return document;
    }

    private static Map<String, Object> reference(String to) {
        return Map.of("$ref", "#/" + to);
    }

    private static List<EventContract> read(Path folder) throws IOException {
        List<EventContract> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                events.add(EventContract.of(file.getFileName().toString(), YamlText.read(Files.readString(file))));
            }
        }
        return events;
    }
}
