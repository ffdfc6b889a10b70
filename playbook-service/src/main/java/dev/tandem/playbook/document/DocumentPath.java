package dev.tandem.playbook.document;

import java.util.List;
import java.util.Map;

/** A place in a document: a JSON pointer in which list items are identified by their code or their position. */
public final class DocumentPath {
    private DocumentPath() {}

    /** @param path such as {@code /stages/validation/within}; empty for the whole */
    public static boolean exists(String path, Map<String, Object> document) {
        Object here = document;
        for (String step : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
            here = next(here, step.replace("~1", "/").replace("~0", "~"));
        }
        return here != null && (path.isEmpty() || path.startsWith("/"));
    }

    private static Object next(Object here, String step) {
        if (here instanceof Map<?, ?> fields) {
            return fields.get(step);
        }
        return here instanceof List<?> items ? item(items, step) : null;
    }

    private static Object item(List<?> items, String step) {
        for (Object item : items) {
            if (item instanceof Map<?, ?> fields && step.equals(fields.get("code"))) {
                return item;
            }
        }
        boolean position = step.matches("\\d{1,4}") && Integer.parseInt(step) < items.size();
        return position ? items.get(Integer.parseInt(step)) : null;
    }
}
