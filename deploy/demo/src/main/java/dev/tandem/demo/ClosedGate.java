package dev.tandem.demo;

import dev.tandem.client.model.MissingRequirement;
import java.util.List;

/** The facts of a problem with the code {@code gateNotSatisfied}: what the playbook requires before a stage. */
public record ClosedGate(String stage, List<MissingRequirement> missing) {
    public static final String CODE = "gateNotSatisfied";
}
