package dev.tandem.platform.problem;

import java.util.List;

/** A request that is not what the contract says, with every fault in it at once. */
public final class InvalidRequest extends RuntimeException {
    private final transient List<FieldFault> faults;

    public InvalidRequest(List<FieldFault> faults) {
        super("The request has " + faults.size() + " fault(s); errors lists them all.", null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** @throws InvalidRequest when there is any fault */
    public static void ifAny(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
