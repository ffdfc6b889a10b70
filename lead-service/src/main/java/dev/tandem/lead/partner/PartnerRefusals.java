package dev.tandem.lead.partner;

import dev.tandem.platform.problem.Conflict;

/** Refusals of what a partner is to take, or asks for. */
public final class PartnerRefusals {
    private PartnerRefusals() {}

    /** A suspended partner begins nothing new; its running sales continue. */
    public static final class PartnerNotActive extends Conflict {
        public PartnerNotActive() {
            super("The partner is not active: it takes no leads and registers no sales now.");
        }
    }
}
