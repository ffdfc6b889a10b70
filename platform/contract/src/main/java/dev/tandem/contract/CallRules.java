package dev.tandem.contract;

import dev.tandem.contract.text.Tree;
import java.util.Map;
import java.util.Set;

/**
 * What a client has to be granted for an operation, and how dear it is: {@code x-scope} such as {@code leads:read}, and
 * {@code x-class}, one of {@code read}, {@code write}, {@code bulk} and {@code stream}. Both follow from path, method and media types, unless the
 * contract of a service says them itself.
 */
final class CallRules {
    static final String SCOPE = "x-scope";
    static final String CALL_CLASS = "x-class";

    private static final Set<String> LINE_BY_LINE = Set.of("text/csv", "application/x-ndjson");

    private CallRules() {}

    static void complete(String path, String method, Map<String, Object> operation) {
        boolean reads = method.equals("get");
        operation.putIfAbsent(SCOPE, collection(path) + (reads ? ":read" : ":write"));
        operation.putIfAbsent(CALL_CLASS, reads ? reading(operation) : writing(operation));
    }

    private static String reading(Map<String, Object> operation) {
        return isAnsweredLineByLine(operation) ? "stream" : "read";
    }

    private static String writing(Map<String, Object> operation) {
        return isReadLineByLine(operation) ? "bulk" : "write";
    }

    /** Such an answer goes on for as long as there is something to tell. */
    private static boolean isAnsweredLineByLine(Map<String, Object> operation) {
        Object found = Tree.object(Tree.object(operation, "responses"), "200");
        return Tree.object(found, "content").containsKey("application/x-ndjson");
    }

    /** {@code leads} of {@code /v1/leads/{id}}. */
    private static String collection(String path) {
        return path.split("/")[2];
    }

    private static boolean isReadLineByLine(Map<String, Object> operation) {
        Map<String, Object> content = Tree.object(Tree.object(operation, "requestBody"), "content");
        return content.keySet().stream().anyMatch(LINE_BY_LINE::contains);
    }
}
