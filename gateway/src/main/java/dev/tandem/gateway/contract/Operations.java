package dev.tandem.gateway.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which operation a method and a path ask for. Only what the contract of the suite promises is there; it is found step by step, a step
 * that is named before one that is a parameter.
 */
public final class Operations {
    private static final String PARAMETER = "{}";

    private final Step root = new Step();
    private final Set<String> scopes = new TreeSet<>();

    private static final class Step {
        private final Map<String, Step> named = new HashMap<>();
        private final Map<String, Operation> byMethod = new HashMap<>();
        private Step parameter;

        private Step next(String name) {
            if (!name.equals(PARAMETER)) {
                return named.computeIfAbsent(name, step -> new Step());
            }
            if (parameter == null) {
                parameter = new Step();
            }
            return parameter;
        }

        /** The last step of what is left of the path, from that character on; null if there is none with operations. */
        private Step find(String path, int from) {
            if (from > path.length()) {
                return byMethod.isEmpty() ? null : this;
            }
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            Step known = named.get(path.substring(from, end));
            Step found = known == null ? null : known.find(path, end + 1);
            return found != null || parameter == null ? found : parameter.find(path, end + 1);
        }
    }

    /** @param lines of the table that the build makes of the contract: method, path, and what {@link Operation} is made of */
    Operations(Stream<String> lines) {
        lines.map(line -> line.split("\t")).forEach(cells -> {
            Step step = root;
            for (String name : cells[1].substring(1).split("/")) {
                step = step.next(name);
            }
            String[] operation = new String[cells.length - 2];
            System.arraycopy(cells, 2, operation, 0, operation.length);
            step.byMethod.put(cells[0], Operation.of(operation));
            scopes.add(cells[5]);
        });
    }

    /** All that an operation needs. */
    public Set<String> scopes() {
        return scopes;
    }

    /** @param path in canonical form, with a leading slash */
    public Optional<Operation> of(String method, String path) {
        Step step = root.find(path, 1);
        // Whoever answers GET answers HEAD as well.
        String asked = method.equals("HEAD") ? "GET" : method;
        return step == null ? Optional.empty() : Optional.ofNullable(step.byMethod.get(asked));
    }

    /** The methods at that path, in the order of their names; none if no operation has it. */
    public Set<String> methodsOf(String path) {
        Step step = root.find(path, 1);
        Set<String> methods = new TreeSet<>();
        if (step != null) {
            methods.addAll(step.byMethod.keySet());
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
        }
        return methods;
    }
}
