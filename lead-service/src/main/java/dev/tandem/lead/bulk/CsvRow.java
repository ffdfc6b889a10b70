package dev.tandem.lead.bulk;

import java.util.Map;

/**
 * One row of an export.
 *
 * @param line on which it begins, counted from 1
 * @param fields by column; empty when there is a fault
 * @param fault why it cannot be read; null when it can
 */
public record CsvRow(int line, Map<String, String> fields, String fault) {
    /** The trimmed text; null when the field is empty or there is no such column. */
    public String text(String column) {
        String value = fields.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
