package dev.tandem.lead.playbook;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.util.UUID;

/** Why no playbook is found. */
public final class PlaybookRefusals {
    private PlaybookRefusals() {}

    /** A joint sale runs by a published playbook, and there is none (yet) that it could run by. */
    public static final class NoPlaybook extends Conflict {
        public NoPlaybook(String code) {
            super("No playbook " + code + " is published yet.");
        }

        /** @param forPartner how many are for the partner, and made for other sales */
        public NoPlaybook(int forPartner) {
            super(
                    forPartner == 0
                            ? "No playbook is published yet that is for the partner."
                            : "The sale matches the criteria of none of the " + forPartner
                                    + " playbook(s) that are for the partner.");
        }
    }

    /** A partner's sale runs by what is for that partner. */
    @Fact(
            name = "partnerId",
            type = UUID.class,
            meaning = "The partner that the playbook is not for; absent while none is known")
    public static final class PlaybookNotForPartner extends Conflict {
        public PlaybookNotForPartner(String code, UUID partnerId) {
            super("Playbook " + code + " is not for the partner.");
            if (partnerId != null) {
                with("partnerId", partnerId);
            }
        }
    }
}
