package dev.tandem.incentive.plan.rest;

import dev.tandem.platform.problem.FieldFault;
import java.util.List;

/** Checks the fields of an object with types: those required for its type and those not allowed. */
public record TypeFaults(String what, List<FieldFault> faults) {
    public void belongs(boolean wanted, Object value, String pointer) {
        if (wanted && value == null) {
            faults.add(new FieldFault(pointer, "required", what + " of this type requires this field"));
        } else if (!wanted && value != null) {
            faults.add(new FieldFault(pointer, "notOfThisType", what + " of this type must not have this field"));
        }
    }
}
