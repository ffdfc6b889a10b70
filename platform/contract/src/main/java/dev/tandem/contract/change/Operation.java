package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of a contract.
 *
 * @param parameters those of its path and its own
 */
record Operation(String method, String path, Map<String, Object> tree, List<Object> parameters) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    String name() {
        return method + " " + path;
    }

    /** The same for two paths that take the same requests, however their variables are called. */
    String key() {
        return method + " " + VARIABLE.matcher(path).replaceAll("{}");
    }

    String id() {
        return Tree.text(tree, "operationId");
    }

    /** The names of the path's variables, in their order. */
    List<String> variables() {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
