package dev.tandem.contract;

import dev.tandem.contract.text.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one schema to which every service adds: what problems say beside their code. A member has one type in the whole suite. */
final class ProblemSchema {
    static final String NAME = "Problem";

    private static final String MEMBERS = "properties";
    private static final String DESCRIPTION = "description";

    private ProblemSchema() {}

    /** One with the members of both. What each means is told by lines, one for each code. */
    static Map<String, Object> joined(Object one, Object other) {
        Map<String, Object> members = new LinkedHashMap<>(Tree.object(one, MEMBERS));
        new TreeMap<>(Tree.object(other, MEMBERS))
                .forEach((name, member) -> members.merge(name, member, ProblemSchema::described));
        Map<String, Object> joined = new LinkedHashMap<>(Tree.object(one));
        joined.put(MEMBERS, members);
        return joined;
    }

    /** The first one, with what the second one says of it. */
    private static Object described(Object one, Object other) {
        Map<String, Object> described = new LinkedHashMap<>(Tree.object(one));
        described.computeIfPresent(
                DESCRIPTION, (name, lines) -> lines(lines.toString(), Tree.text(other, DESCRIPTION)));
        return described;
    }

    private static String lines(String one, String other) {
        return Stream.of(one, other).flatMap(String::lines).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining("\n"));
    }
}
