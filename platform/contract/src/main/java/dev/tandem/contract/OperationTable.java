package dev.tandem.contract;

import dev.tandem.contract.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operations of the suite as the gateway reads them, one a line with tabs between: method, path with {@code {}} for each
 * parameter, operationId, service, class, scope, and, of what is on its way out, since when it is deprecated, when it ends, and what
 * takes its place. What an operation does not have is {@code -}.
 */
final class OperationTable {
    /** What each service has of its own, told apart by this parameter. */
    static final String OF_EACH_SERVICE = "/v1/services/{service}/";

    private static final String NONE = "-";

    private final List<String> lines = new ArrayList<>();

    void add(String service, Map<String, Object> contract) {
        Tree.object(contract, "paths").forEach((path, methods) -> {
            String own = path.replace(OF_EACH_SERVICE, "/v1/services/" + service + "/")
                    .replaceAll("\\{[^}]+}", "{}");
            Tree.object(methods)
                    .forEach((method, operation) -> lines.add(line(service, own, method, Tree.object(operation))));
        });
    }

    String text() {
        return lines.stream().sorted().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String line(String service, String path, String method, Map<String, Object> operation) {
        return Stream.of(
                        method.toUpperCase(Locale.ROOT),
                        path,
                        operation.get("operationId"),
                        service,
                        operation.get(CallRules.CALL_CLASS),
                        operation.get(CallRules.SCOPE),
                        operation.get("x-deprecated-since"),
                        operation.get("x-sunset"),
                        operation.get("x-successor"))
                .map(value -> Objects.toString(value, NONE))
                .collect(Collectors.joining("\t"));
    }
}
