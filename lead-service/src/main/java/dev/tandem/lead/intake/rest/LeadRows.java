package dev.tandem.lead.intake.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tandem.lead.attribute.LeadAttributes;
import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.bulk.CsvRows;
import dev.tandem.lead.bulk.LineSource;
import dev.tandem.lead.intake.LeadLine;
import java.io.IOException;
import java.util.List;

/** Leads as the rows of a CSV file, each converted to the JSON of a single lead. */
final class LeadRows implements LineSource<LeadLine> {
    private final CsvRows rows;
    private final ColumnMapping mapping;
    private final LeadAttributes.Checks attributes;
    private final LeadReader reader;

    LeadRows(CsvRows rows, ColumnMapping mapping, LeadAttributes.Checks attributes, LeadReader reader) {
        this.rows = rows;
        this.mapping = mapping;
        this.attributes = attributes;
        this.reader = reader;
    }

    @Override
    public List<LeadLine> next(int limit) throws IOException {
        return rows.next(limit).stream().map(this::lead).toList();
    }

    private LeadLine lead(CsvRow row) {
        return row.fault() == null ? reader.read(row.line(), json(row)) : LeadLine.broken(row.line(), row.fault());
    }

    private ObjectNode json(CsvRow row) {
        ObjectNode lead = JsonNodeFactory.instance.objectNode();
        lead.putObject("contact");
        mapping.constants().forEach((field, value) -> put(lead, field, value));
        mapping.columns().forEach((field, column) -> {
            String value = row.text(column);
            if (value != null) {
                put(lead, field, value);
            }
        });
        return lead;
    }

    private void put(ObjectNode lead, String field, String value) {
        int dot = field.indexOf('.');
        String name = field.substring(dot + 1);
        if (dot < 0) {
            lead.put(name, value);
        } else if (field.equals("consent.purposes")) {
            List.of(value.split(";")).forEach(lead.withObject("/consent").withArray(name)::add);
        } else if (field.startsWith("attributes.")) {
            lead.withObject("/attributes").putPOJO(name, attributes.typed(name, value));
        } else {
            lead.withObject("/" + field.substring(0, dot)).put(name, value);
        }
    }
}
