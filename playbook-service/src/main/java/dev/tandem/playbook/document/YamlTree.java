package dev.tandem.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads the subset of YAML that corresponds to JSON. It refuses aliases, with which a few lines expand to a billion
 * items, and also anchors, tags, duplicate keys, a second document, and deep nesting.
 */
final class YamlTree {
    private static final int DEEPEST = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Iterator<Event> events;
    private final List<FieldFault> faults = new ArrayList<>();

    private YamlTree(Iterator<Event> events) {
        this.events = events;
    }

    /** @throws InvalidRequest with everything that is not part of a plain document, by pointer */
    static JsonNode read(String text) {
        YamlTree tree = new YamlTree(new org.yaml.snakeyaml.Yaml(new LoaderOptions())
                .parse(new StringReader(text))
                .iterator());
        JsonNode document = tree.document();
        InvalidRequest.ifAny(tree.faults);
        return document;
    }

    private JsonNode document() {
        try {
            events.next();
            if (events.next().is(Event.ID.StreamEnd)) {
                return NullNode.instance;
            }
            JsonNode document = value(events.next(), "", 0);
            events.next();
            if (!events.next().is(Event.ID.StreamEnd)) {
                add("", "severalDocuments", "a file must contain one document");
            }
            return document;
        } catch (YAMLException malformed) {
            throw new InvalidRequest(List.of(new FieldFault("", "malformedYaml", message(malformed))));
        }
    }

    private JsonNode value(Event event, String at, int depth) {
        if (depth > DEEPEST) {
            throw new InvalidRequest(List.of(new FieldFault(at, "tooDeep", "at most " + DEEPEST + " levels")));
        }
        if (event instanceof NodeEvent node) {
            requirePlain(node, at);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(at, depth);
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(at, depth);
        }
        return event instanceof ScalarEvent scalar ? PlainScalar.of(scalar, NODES) : NullNode.instance;
    }

    private void requirePlain(NodeEvent node, String at) {
        if (node instanceof AliasEvent) {
            add(at, "aliasNotAllowed", "write out the value of *" + node.getAnchor() + " instead of using an alias");
        } else if (node.getAnchor() != null) {
            add(at, "anchorNotAllowed", "leave out &" + node.getAnchor());
        }
        if (tag(node) != null) {
            add(at, "tagNotAllowed", "leave out the tag " + tag(node));
        }
    }

    private static String tag(NodeEvent node) {
        if (node instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return node instanceof org.yaml.snakeyaml.events.CollectionStartEvent collection ? collection.getTag() : null;
    }

    private ObjectNode mapping(String at, int depth) {
        ObjectNode fields = NODES.objectNode();
        for (Event key = events.next(); !key.is(Event.ID.MappingEnd); key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw new YAMLException("a key must be plain text, at " + (at.isEmpty() ? "the root" : at));
            }
            requirePlain(scalar, at);
            String name = scalar.getValue();
            String where = at + "/" + name.replace("~", "~0").replace("/", "~1");
            if (fields.has(name)) {
                add(where, "duplicateKey", "already exists");
            }
            fields.set(name, value(events.next(), where, depth + 1));
        }
        return fields;
    }

    private ArrayNode sequence(String at, int depth) {
        ArrayNode items = NODES.arrayNode();
        for (Event item = events.next(); !item.is(Event.ID.SequenceEnd); item = events.next()) {
            items.add(value(item, at + "/" + items.size(), depth + 1));
        }
        return items;
    }

    private void add(String at, String code, String message) {
        faults.add(new FieldFault(at, code, message));
    }

    private static String message(YAMLException malformed) {
        if (malformed instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            int line = marked.getProblemMark().getLine() + 1;
            return marked.getProblem() + ", in line " + line;
        }
        return malformed.getMessage();
    }
}
