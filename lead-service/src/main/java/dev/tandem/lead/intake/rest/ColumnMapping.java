package dev.tandem.lead.intake.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a file that hold the fields of a lead, and constants for every row.
 *
 * @param columns by field, such as {@code contact.email}
 * @param constants values by field, for fields that the file does not contain
 */
record ColumnMapping(Map<String, String> columns, Map<String, String> constants) {
    private static final String COMPANY = "company";
    private static final String ATTRIBUTE = "attributes.";
    private static final Set<String> FIELDS = Set.of(
            "externalId",
            COMPANY,
            "contact.name",
            "contact.email",
            "contact.phone",
            "country",
            "source",
            "problem",
            "nextSteps",
            "consent.purposes",
            "consent.evidence",
            "consent.expiresAt");

    /**
     * @param mapped each {@code field=Column}; a column named like a field needs none
     * @param set each {@code field=value}
     * @throws InvalidRequest with every entry that names no field, or a field twice, and when nothing says the company
     */
    static ColumnMapping of(List<String> mapped, List<String> set, List<String> header) {
        List<FieldFault> faults = new ArrayList<>();
        Map<String, String> columns = pairs("map", mapped, faults);
        Map<String, String> constants = pairs("set", set, faults);
        columns.forEach((field, column) -> {
            if (!header.contains(column)) {
                faults.add(new FieldFault("map", "missingColumn", "the header has no column " + column));
            }
        });
        InvalidRequest.ifAny(faults);
        header.stream().filter(ColumnMapping::isField).forEach(column -> columns.putIfAbsent(column, column));
        if (!columns.containsKey(COMPANY) && !constants.containsKey(COMPANY)) {
            // Another separator, another format, or columns of other names: no row of it could become a lead.
            throw new InvalidRequest(List.of(new FieldFault(
                    "header",
                    "missingColumn",
                    "no column is called company, and none is mapped to it; commas part columns")));
        }
        return new ColumnMapping(columns, constants);
    }

    /** The columns of a header that hold no field of a lead. */
    List<String> ignoredOf(List<String> header) {
        return header.stream().filter(column -> !columns.containsValue(column)).toList();
    }

    private static Map<String, String> pairs(String parameter, List<String> pairs, List<FieldFault> faults) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair : pair.substring(0, equals);
            if (equals < 0 || !isField(field)) {
                faults.add(new FieldFault(parameter, "unknownField", field + " is not a field of a lead"));
            } else if (found.put(field, pair.substring(equals + 1)) != null) {
                faults.add(new FieldFault(parameter, "notUnique", field + " is named twice"));
            }
        }
        return found;
    }

    private static boolean isField(String name) {
        return FIELDS.contains(name) || name.startsWith(ATTRIBUTE) && name.length() > ATTRIBUTE.length();
    }
}
