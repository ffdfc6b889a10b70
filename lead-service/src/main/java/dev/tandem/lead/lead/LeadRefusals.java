package dev.tandem.lead.lead;

import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** Why something cannot be done with a lead. */
final class LeadRefusals {
    private LeadRefusals() {}

    /** Somebody relies on what these fields say. */
    static final class FieldsLocked extends Refusal {
        FieldsLocked(List<LeadField> fields, LeadStatus status) {
            super(Kind.CONFLICT, "fieldsLocked", "The lead is " + status + ", so these fields cannot be changed.");
            with("fields", fields.stream().map(LeadField::fieldName).toList());
        }
    }
}
