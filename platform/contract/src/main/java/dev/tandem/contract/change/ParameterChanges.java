package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What has changed of the parameters of an operation. */
final class ParameterChanges {
    private static final List<String> FORM = List.of("style", "explode", "allowReserved", "content");

    private final Contract before;
    private final Contract after;
    private final SchemaChanges schemas;
    private final Findings findings;

    ParameterChanges(Contract before, Contract after, SchemaChanges schemas, Findings findings) {
        this.before = before;
        this.after = after;
        this.schemas = schemas;
        this.findings = findings;
    }

    void compare(Operation older, Operation newer, Place place) {
        SortedMap<String, Object> were = parameters(before, older);
        SortedMap<String, Object> are = parameters(after, newer);
        renamed(older, newer, place);
        were.forEach((key, parameter) -> {
            String name = Tree.text(before.resolved(parameter), "name");
            if (are.containsKey(key)) {
                compare(parameter, are.get(key), at(place, parameter, are.get(key), name));
            } else {
                findings.breaking("parameterRemoved", place, "the parameter `" + name + "` is gone");
            }
        });
        are.forEach((key, parameter) -> {
            if (!were.containsKey(key)) {
                added(after.resolved(parameter), place);
            }
        });
    }

    private void compare(Object older, Object newer, Place place) {
        Map<String, Object> was = before.resolved(older);
        Map<String, Object> is = after.resolved(newer);
        boolean required = Tree.isTrue(is, "required");
        if (required && !Tree.isTrue(was, "required")) {
            findings.breaking("parameterRequired", place, "the parameter is required");
        } else if (!required && Tree.isTrue(was, "required")) {
            findings.addition("parameterOptional", place, "the parameter may be left out");
        }
        FORM.stream()
                .filter(keyword -> !Objects.equals(was.get(keyword), is.get(keyword)))
                .forEach(keyword -> findings.breaking(
                        "parameterFormChanged", place, "the parameter is written in another way (`" + keyword + "`)"));
        schemas.compare(was.getOrDefault("schema", true), is.getOrDefault("schema", true), Direction.REQUEST, place);
    }

    private void added(Map<String, Object> parameter, Place place) {
        String name = Tree.text(parameter, "name");
        if (Tree.isTrue(parameter, "required")) {
            findings.breaking("parameterRequired", place, "the new parameter `" + name + "` is required");
        } else {
            findings.addition("parameterAdded", place, "the parameter `" + name + "` is new");
        }
    }

    /** Requests stay as they are; what generated clients call the parameter does not. */
    private void renamed(Operation older, Operation newer, Place place) {
        for (int each = 0; each < older.variables().size(); each++) {
            String was = older.variables().get(each);
            String is = newer.variables().get(each);
            if (!was.equals(is)) {
                findings.breaking("parameterRenamed", place, "the parameter `" + was + "` is called `" + is + "` now");
            }
        }
    }

    private static Place at(Place place, Object older, Object newer, String name) {
        String component = Contract.component(older);
        Place here = place.at(name);
        return component != null && component.equals(Contract.component(newer))
                ? here.inComponent("parameters/" + component, null)
                : here;
    }

    /** By what tells one from another; those of the path by their place in it. */
    private static SortedMap<String, Object> parameters(Contract contract, Operation operation) {
        SortedMap<String, Object> parameters = new TreeMap<>();
        for (Object parameter : operation.parameters()) {
            Map<String, Object> tree = contract.resolved(parameter);
            String in = Tree.text(tree, "in");
            String name = Tree.text(tree, "name");
            if ("path".equals(in)) {
                parameters.putIfAbsent("path " + operation.variables().indexOf(name), parameter);
            } else {
                parameters.putIfAbsent(in + " " + ("header".equals(in) ? name.toLowerCase() : name), parameter);
            }
        }
        return parameters;
    }
}
