package dev.tandem.contract.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.contract.text.References;
import dev.tandem.contract.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The AsyncAPI document of the suite's events as a page: {@code /docs/events}. */
public final class EventsPage {
    private static final List<String> HEAD = List.of("Field", "Type", "Required", "Meaning");

    private final References references;
    private final Map<String, Object> document;
    private final HtmlPage page = new HtmlPage("Tandem: events");

    private EventsPage(Map<String, Object> document) {
        this.references = new References(document);
        this.document = document;
    }

    /** @return a page that is whole but for {@link HtmlPage#style()} */
    public static String of(Map<String, Object> document) {
        EventsPage events = new EventsPage(document);
        events.write();
        return events.page.text();
    }

    private void write() {
        page.element("p", Tree.text(document.get("info"), "description"));
        Map<String, Object> components = Tree.object(document, "components");
        Object trait = Tree.object(components, "messageTraits").get("cloudEvent");
        page.heading("h2", "headers", "Headers of each record");
        page.table(HEAD, new FieldRows(references).of(Tree.object(trait, "headers")));
        Tree.object(document, "channels").values().forEach(this::topic);
    }

    private void topic(Object channel) {
        Map<String, Object> messages = Tree.object(channel, "messages");
        String address = Tree.text(channel, "address");
        page.heading("h2", address, "Topic `" + address + "`");
        page.element("p", Tree.text(channel, "description"));
        page.links(new ArrayList<>(messages.keySet()));
        messages.forEach((name, message) -> event(name, references.resolved(message)));
    }

    private void event(String name, Map<String, Object> message) {
        Map<String, Object> kafka = Tree.object(Tree.object(message, "bindings"), "kafka");
        page.heading("h3", name, name);
        page.element("p", Tree.text(message, "summary") + ". Key: " + Tree.text(kafka.get("key"), "description") + ".");
        page.table(HEAD, new FieldRows(references).of(references.resolved(message.get("payload"))));
        for (Object example : Tree.list(message, "examples")) {
            page.code(json(Tree.object(example).get("payload")));
        }
    }

    private static String json(Object example) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(example);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of YAML is one of JSON", e);
        }
    }
}
