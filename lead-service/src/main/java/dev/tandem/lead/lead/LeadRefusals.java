package dev.tandem.lead.lead;

import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** Why an action on a lead is refused. */
final class LeadRefusals {
    private LeadRefusals() {}

    /** A partner relies on the values of these fields. */
    static final class FieldsLocked extends Refusal {
        FieldsLocked(List<LeadField> fields, LeadStatus status) {
            super(Kind.CONFLICT, "fieldsLocked", "The lead is " + status + ", so these fields cannot be changed.");
            with("fields", fields.stream().map(LeadField::fieldName).toList());
        }
    }
}
