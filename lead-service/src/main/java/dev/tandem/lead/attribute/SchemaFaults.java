package dev.tandem.lead.attribute;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds everything that prevents a schema from checking attributes safely. Attributes are flat, so a schema needs no
 * references, which could point anywhere or form cycles, and it is limited in size.
 */
final class SchemaFaults {
    private static final int MOST_VALUES = 2_000;
    private static final int DEEPEST = 10;
    private static final int LONGEST_PATTERN = 500;
    private static final Set<String> HARMLESS = Set.of("$schema", "$comment");

    private final List<FieldFault> faults = new ArrayList<>();
    private int values;

    private SchemaFaults() {}

    static List<FieldFault> of(Map<String, Object> schema) {
        SchemaFaults search = new SchemaFaults();
        search.visit("/schema", schema, 0);
        if (!"object".equals(schema.get("type"))) {
            search.fault("/schema/type", "notAllowed", "must be \"object\": attributes are named values");
        }
        if (search.values > MOST_VALUES) {
            search.fault("/schema", "tooLarge", "a schema has at most " + MOST_VALUES + " values");
        }
        if (search.faults.isEmpty()) {
            search.faults.addAll(CompiledSchema.faultsOf(schema));
        }
        return search.faults;
    }

    private void visit(String at, Object value, int depth) {
        values++;
        if (depth > DEEPEST) {
            fault(at, "tooDeep", "a schema is at most " + DEEPEST + " levels deep");
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((name, inner) -> {
                keyword(at, String.valueOf(name), inner);
                visit(at + "/" + name, inner, depth + 1);
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(at + "/" + i, list.get(i), depth + 1);
            }
        }
    }

    private void keyword(String at, String name, Object value) {
        if (name.startsWith("$") && !HARMLESS.contains(name)) {
            fault(at + "/" + name, "notAllowed", "references and identifiers are not supported");
        } else if (name.equals("pattern") && value instanceof String pattern) {
            pattern(at + "/pattern", pattern);
        }
    }

    private void pattern(String at, String pattern) {
        if (pattern.length() > LONGEST_PATTERN) {
            fault(at, "tooLong", "a pattern has at most " + LONGEST_PATTERN + " characters");
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException wrong) {
            fault(at, "malformed", "must be an RE2 regular expression: " + wrong.getMessage());
        }
    }

    private void fault(String at, String code, String message) {
        faults.add(new FieldFault(at, code, message));
    }
}
