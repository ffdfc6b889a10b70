package dev.tandem.contract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.contract.text.References;
import dev.tandem.contract.text.Tree;
import dev.tandem.contract.text.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsyncContractTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\|");

    private static final String SCHEMA = """
            $schema: https://json-schema.org/draft/2020-12/schema
            $id: https://tandem.dev/events/Equal.json
            description: Something happened. Keyed by thread; topic tandem.lead; type dev.tandem.Something.v1.
            type: object
            properties:
              money:
                $ref: '#/$defs/Money'
              again:
                $ref: '#/properties/money'
            $defs:
              Money:
                type: %s
            examples:
            - money: 5
            """;

    @Test
    void everyEventIsAMessageOfItsServicesTopic() throws IOException {
        Map<String, Object> document = present();

        assertEquals(
                List.of("lead", "playbook", "incentive"),
                List.copyOf(Tree.object(document, "channels").keySet()));
        for (Map.Entry<String, Object> channel :
                Tree.object(document, "channels").entrySet()) {
            assertEquals("tandem." + channel.getKey(), Tree.text(channel.getValue(), "address"));
            assertEquals(
                    files(channel.getKey()),
                    new TreeSet<>(Tree.object(channel.getValue(), "messages").keySet()));
        }
    }

    @Test
    void theSuiteSendsAndEachOperationNamesAllMessagesOfItsChannel() throws IOException {
        Map<String, Object> document = present();
        References references = new References(document);

        for (Object operation : Tree.object(document, "operations").values()) {
            Map<String, Object> channel =
                    references.resolved(Tree.object(operation).get("channel"));
            assertEquals("send", Tree.text(operation, "action"));
            assertEquals(
                    Tree.object(channel, "messages").values().stream()
                            .map(references::resolved)
                            .toList(),
                    Tree.list(operation, "messages").stream()
                            .map(references::resolved)
                            .toList());
        }
    }

    @Test
    void everyMessageHasWhatTellsItFromOthersAndAnExample() throws IOException {
        List<String> poor = new ArrayList<>();
        Tree.object(Tree.object(present(), "components"), "messages").forEach((name, message) -> {
            Map<String, Object> type =
                    Tree.object(Tree.object(Tree.object(message, "headers"), "properties"), "ce_type");
            Map<String, Object> payload = Tree.object(message, "payload");
            Map<String, Object> occurrence = Tree.object(Tree.object(payload, "properties"), "occurrence");
            boolean described = Tree.object(occurrence, "properties").values().stream()
                    .allMatch(field -> Tree.text(field, "description") != null);
            if (!("dev.tandem." + name + ".v1").equals(type.get("const"))
                    || Tree.text(message, "summary").contains("Keyed by")
                    || Tree.list(message, "examples").isEmpty()
                    || payload.containsKey("$schema")
                    || !described) {
                poor.add(name);
            }
        });
        assertEquals(List.of(), poor);
    }

    @Test
    void definitionsOfOneNameStayApart() {
        Map<String, Object> document = AsyncContract.of(
                "0.16.0", ordered("lead", event("LeadPaid", "integer"), "incentive", event("PartnerPaid", "string")));
        References references = new References(document);

        assertEquals("integer", typeOf("money", "LeadPaid", references));
        assertEquals("string", typeOf("money", "PartnerPaid", references));
        assertEquals("string", typeOf("again", "PartnerPaid", references));
        assertEquals(
                false,
                references
                        .resolved(Map.of("$ref", "#/components/messages/LeadPaid/payload"))
                        .containsKey("$id"));
    }

    @Test
    void twoServicesDoNotPublishOneEvent() {
        Map<String, List<EventContract>> events =
                ordered("lead", event("LeadPaid", "integer"), "incentive", event("LeadPaid", "integer"));

        assertThrows(IllegalStateException.class, () -> AsyncContract.of("0.16.0", events));
    }

    @Test
    void headersAndOccurrenceAreThoseOfTheDocumentation() throws IOException {
        String documentation = Files.readString(ROOT.resolve("docs/events.md"));
        String headers =
                documentation.substring(documentation.indexOf("## Envelope"), documentation.indexOf("## Occurrence"));
        String occurrence =
                documentation.substring(documentation.indexOf("## Occurrence"), documentation.indexOf("## Audience"));

        assertEquals(
                names(headers), Tree.object(Envelope.headers(), "properties").keySet());
        assertEquals(names(occurrence), Envelope.occurrence().keySet());
    }

    private static String typeOf(String field, String event, References references) {
        Map<String, Object> payload =
                references.resolved(Map.of("$ref", "#/components/messages/" + event + "/payload"));
        return Tree.text(references.resolved(Tree.object(payload, "properties").get(field)), "type");
    }

    private static EventContract event(String name, String type) {
        return EventContract.of(name + ".v1.json", YamlText.read(SCHEMA.formatted(type)));
    }

    private static Map<String, List<EventContract>> ordered(
            String service, EventContract event, String other, EventContract more) {
        Map<String, List<EventContract>> events = new LinkedHashMap<>();
        events.put(service, List.of(event));
        events.put(other, List.of(more));
        return events;
    }

    private static Set<String> names(String table) {
        Set<String> names = new TreeSet<>();
        Matcher rows = ROW.matcher(table);
        while (rows.find()) {
            names.addAll(List.of(rows.group(1).replace("`", "").split(", ")));
        }
        return names;
    }

    private static Set<String> files(String service) throws IOException {
        try (Stream<Path> files = Files.list(folder(service))) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString().replace(".v1.json", "")));
            return names;
        }
    }

    private static Map<String, Object> present() throws IOException {
        return AsyncContract.of("0.16.0", folder("lead"), folder("playbook"), folder("incentive"));
    }

    private static Path folder(String service) {
        return ROOT.resolve(service + "-service/contracts/events");
    }
}
