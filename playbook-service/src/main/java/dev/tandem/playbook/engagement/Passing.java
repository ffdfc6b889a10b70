package dev.tandem.playbook.engagement;

import java.util.List;
import java.util.Optional;

/**
 * That a deal has passed a gate.
 *
 * @param tooLate what was put back for it, as the deal had passed the gate by it
 * @param unmet what was missing all the same, if anything was
 */
record Passing(List<HeldChanges.TooLate> tooLate, Optional<PassedGate> unmet) {
    /** Of no gate. */
    static final Passing NONE = new Passing(List.of(), Optional.empty());
}
