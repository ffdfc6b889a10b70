package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What has changed of what an operation answers: its statuses, and the headers, codes and body of each. */
final class AnswerChanges {
    private final Contract before;
    private final Contract after;
    private final SchemaChanges schemas;
    private final ContentChanges content;
    private final Findings findings;

    AnswerChanges(Contract before, Contract after, SchemaChanges schemas, Findings findings) {
        this.before = before;
        this.after = after;
        this.schemas = schemas;
        this.content = new ContentChanges(schemas, findings);
        this.findings = findings;
    }

    void compare(Operation older, Operation newer, Place place) {
        SortedMap<String, Object> were = answers(older);
        SortedMap<String, Object> are = answers(newer);
        were.forEach((status, answer) -> {
            if (are.containsKey(status)) {
                compare(answer, are.get(status), place.at("answer " + status));
            } else {
                removed(status, place);
            }
        });
        are.keySet().stream().filter(status -> !were.containsKey(status)).forEach(status -> added(status, were, place));
    }

    private void removed(String status, Place place) {
        if (status.startsWith("2")) {
            findings.breaking("answerStatusRemoved", place, "it does not answer `" + status + "` any more");
        } else {
            findings.addition("answerErrorRemoved", place, "it does not answer `" + status + "` any more");
        }
    }

    /** Who handles one error of a class handles an unknown one of it. */
    private void added(String status, Map<String, Object> were, Place place) {
        String group = status.substring(0, 1);
        boolean known = were.containsKey("default") || were.keySet().stream().anyMatch(one -> one.startsWith(group));
        if (known) {
            findings.addition("answerStatusAdded", place, "it may answer `" + status + "`");
        } else {
            findings.breaking(
                    "answerClassAdded",
                    place,
                    "it may answer `" + status + "`, and never answered `" + group + "xx` before");
        }
    }

    private void compare(Object older, Object newer, Place place) {
        String component = Contract.component(older);
        boolean shared = component != null && component.equals(Contract.component(newer));
        Place here = shared ? place.inComponent("responses/" + component, null) : place;
        Map<String, Object> was = before.resolved(older);
        Map<String, Object> is = after.resolved(newer);
        headers(Tree.object(was, "headers"), Tree.object(is, "headers"), here);
        Tree.list(is, "x-problem-codes").stream()
                .filter(code -> !Tree.list(was, "x-problem-codes").contains(code))
                .forEach(code -> findings.addition("problemCodeAdded", here, "the problem may be `" + code + "`"));
        content.compare(was, is, Direction.ANSWER, here);
    }

    private void headers(Map<String, Object> were, Map<String, Object> are, Place place) {
        new TreeMap<>(were).forEach((name, header) -> {
            if (are.containsKey(name)) {
                schemas.compare(
                        before.resolved(header).getOrDefault("schema", true),
                        after.resolved(are.get(name)).getOrDefault("schema", true),
                        Direction.ANSWER,
                        place.at(name));
            } else {
                findings.breaking("answerHeaderRemoved", place, "the header `" + name + "` is gone");
            }
        });
        new TreeMap<>(are)
                .keySet().stream()
                        .filter(name -> !were.containsKey(name))
                        .forEach(name ->
                                findings.addition("answerHeaderAdded", place, "the header `" + name + "` is new"));
    }

    /** A status may be written as a number. */
    private static SortedMap<String, Object> answers(Operation operation) {
        SortedMap<String, Object> answers = new TreeMap<>();
        for (Map.Entry<?, Object> answer :
                Tree.object(operation.tree(), "responses").entrySet()) {
            answers.put(answer.getKey().toString(), answer.getValue());
        }
        return answers;
    }
}
