package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may call an operation, and what they show for it. */
final class AccessChanges {
    private static final List<String> SCHEME = List.of("type", "scheme", "in", "name", "openIdConnectUrl");

    private final Contract before;
    private final Contract after;
    private final Findings findings;

    AccessChanges(Contract before, Contract after, Findings findings) {
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    void compare(Operation older, Operation newer, Place place) {
        security(older, newer, place);
        scopes(older, newer, place);
        roles(older, newer, place);
    }

    /** A caller shows what one of the alternatives asks for; an alternative that asks for less will do. */
    private void security(Operation older, Operation newer, Place place) {
        Set<Set<String>> were = alternatives(before, older);
        Set<Set<String>> are = alternatives(after, newer);
        if (!were.stream().allMatch(shown -> are.stream().anyMatch(shown::containsAll))) {
            findings.breaking("securityChanged", place, Measure.fact("security", words(were), words(are)));
        } else if (!are.stream().allMatch(shown -> were.stream().anyMatch(shown::containsAll))
                || were.size() < are.size()) {
            findings.addition("securityAdded", place, Measure.fact("security", words(were), words(are)));
        }
    }

    private void scopes(Operation older, Operation newer, Place place) {
        Set<String> were = texts(older, "x-scope");
        Set<String> are = texts(newer, "x-scope");
        if (!were.containsAll(are)) {
            findings.breaking("scopeChanged", place, Measure.fact("x-scope", scope(were), scope(are)));
        } else if (!are.equals(were)) {
            findings.addition("scopeRemoved", place, Measure.fact("x-scope", scope(were), scope(are)));
        }
    }

    private void roles(Operation older, Operation newer, Place place) {
        if (!older.tree().containsKey("x-roles") || !newer.tree().containsKey("x-roles")) {
            if (newer.tree().containsKey("x-roles")) {
                findings.breaking(
                        "roleRemoved",
                        place,
                        "anyone could call it; now only " + words(texts(newer, "x-roles")) + " may");
            } else if (older.tree().containsKey("x-roles")) {
                findings.addition("roleAdded", place, "any role may call it");
            }
            return;
        }
        Set<String> were = texts(older, "x-roles");
        Set<String> are = texts(newer, "x-roles");
        were.stream()
                .filter(role -> !are.contains(role))
                .forEach(role ->
                        findings.breaking("roleRemoved", place, "the role `" + role + "` may not call it any more"));
        are.stream()
                .filter(role -> !were.contains(role))
                .forEach(role -> findings.addition("roleAdded", place, "the role `" + role + "` may call it"));
    }

    /** Each as the things to show; what a scheme is counts, not how it is called. */
    private static Set<Set<String>> alternatives(Contract contract, Operation operation) {
        Object effective = operation.tree().containsKey("security") ? operation.tree() : contract.document();
        Map<String, Object> schemes = Tree.object(Tree.object(contract.document(), "components"), "securitySchemes");
        Set<Set<String>> alternatives = new LinkedHashSet<>();
        for (Object alternative : Tree.list(effective, "security")) {
            Set<String> shown = new TreeSet<>();
            Tree.object(alternative).forEach((name, scopes) -> {
                Map<String, Object> scheme = new HashMap<>(contract.resolved(schemes.get(name)));
                scheme.keySet().retainAll(SCHEME);
                String kind = scheme.isEmpty() ? name : String.join(" ", new TreeSet<>(texts(scheme)));
                shown.add(kind);
                Tree.list(alternative, name).forEach(scope -> shown.add(kind + " with " + scope));
            });
            alternatives.add(shown);
        }
        return alternatives.isEmpty() ? Set.of(Set.of()) : alternatives;
    }

    private static List<String> texts(Map<String, Object> scheme) {
        return scheme.values().stream().map(Object::toString).toList();
    }

    private static Set<String> texts(Operation operation, String name) {
        Set<String> texts = new TreeSet<>();
        Object value = operation.tree().get(name);
        if (value instanceof String text) {
            texts.add(text);
        }
        Tree.list(operation.tree(), name).forEach(text -> texts.add(text.toString()));
        return texts;
    }

    private static String words(Set<?> alternatives) {
        List<String> words = alternatives.stream()
                .map(alternative -> alternative instanceof Set<?> all
                        ? all.isEmpty() ? "nothing" : join(" and ", all)
                        : alternative.toString())
                .sorted()
                .toList();
        return String.join(" or ", words);
    }

    private static String scope(Set<String> scopes) {
        return scopes.isEmpty() ? null : join(" and ", scopes);
    }

    private static String join(String between, Set<?> words) {
        return String.join(between, words.stream().map(Object::toString).toList());
    }
}
