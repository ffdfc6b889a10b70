package dev.tandem.lead.intake;

import dev.tandem.lead.lead.Lead;
import java.util.ArrayList;
import java.util.List;

/**
 * Fired within the service, in the transaction that takes leads in, before they are first written. Observers add their
 * data to the leads now, which saves a second write.
 */
public final class LeadsTakenIn {
    private final List<Lead> leads;
    private final List<Runnable> onceWritten = new ArrayList<>();

    LeadsTakenIn(List<Lead> leads) {
        this.leads = leads;
    }

    public List<Lead> leads() {
        return leads;
    }

    /** Runs {@code rest} as soon as the leads are written and published. */
    public void onceWritten(Runnable rest) {
        onceWritten.add(rest);
    }

    void written() {
        onceWritten.forEach(Runnable::run);
    }
}
