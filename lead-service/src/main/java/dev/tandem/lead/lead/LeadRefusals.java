package dev.tandem.lead.lead;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.util.List;

/** Why an action on a lead is refused. */
public final class LeadRefusals {
    private LeadRefusals() {}

    /** A partner relies on the values of these fields. */
    @Fact(
            name = "fields",
            type = String.class,
            several = true,
            meaning = "The fields that cannot be changed now",
            example = "amount")
    public static final class FieldsLocked extends Conflict {
        FieldsLocked(List<LeadField> fields, LeadStatus status) {
            super("The lead is " + status + ", so these fields cannot be changed.");
            with("fields", fields.stream().map(LeadField::fieldName).toList());
        }
    }
}
