package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** The playbook demands fields that the lead does not have. */
public final class PackageIncomplete extends Refusal {
    public PackageIncomplete(List<String> missing) {
        super(Kind.INVALID, "handoffPackageIncomplete", "The playbook demands of a handoff: " + missing + ".");
        with("missingFields", missing);
    }
}
