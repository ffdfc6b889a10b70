package dev.tandem.lead.intake.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.bulk.TextLines;
import dev.tandem.lead.intake.LeadLine;
import dev.tandem.platform.json.CheckedJson;
import dev.tandem.platform.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one lead of a file by the rules for a single one. It also requires an external id, by which a file can be
 * resumed.
 */
@ApplicationScoped
class LeadReader {
    private static final FieldFault NO_EXTERNAL_ID =
            new FieldFault("/externalId", "required", "a lead in bulk needs one, so that it can be sent again");

    private final CheckedJson json;

    LeadReader(CheckedJson json) {
        this.json = json;
    }

    LeadLine read(TextLines.Line line) {
        return lead(line.number(), json.read(line.text().getBytes(StandardCharsets.UTF_8), TakeInLeadRequest.class));
    }

    LeadLine read(int line, JsonNode lead) {
        return lead(line, json.read(lead, TakeInLeadRequest.class));
    }

    private static LeadLine lead(int line, CheckedJson.Checked<TakeInLeadRequest> read) {
        List<FieldFault> faults = new ArrayList<>(read.faults());
        String externalId = read.value() == null ? null : read.value().externalId();
        if (read.value() != null && (externalId == null || externalId.isBlank())) {
            faults.add(NO_EXTERNAL_ID);
        }
        return new LeadLine(line, externalId, faults.isEmpty() ? read.value().arrival() : null, faults);
    }
}
