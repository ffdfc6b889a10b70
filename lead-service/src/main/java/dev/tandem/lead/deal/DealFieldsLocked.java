package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** These fields are the other side's to change. */
public final class DealFieldsLocked extends Refusal {
    public DealFieldsLocked(List<DealField> fields) {
        super(Kind.CONFLICT, "fieldsLocked", "Only the vendor changes these fields of a deal; fields names them.");
        with("fields", fields.stream().map(DealField::fieldName).toList());
    }
}
