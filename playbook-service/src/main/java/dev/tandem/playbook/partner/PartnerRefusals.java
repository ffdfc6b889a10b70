package dev.tandem.playbook.partner;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;

/** Why a partner is not registered, changed, suspended, activated, or of another tier. */
public final class PartnerRefusals {
    private PartnerRefusals() {}

    /** A partner of that external id is in the program already. */
    public static final class PartnerAlreadyRegistered extends Refusal {
        public PartnerAlreadyRegistered(UUID partnerId, String externalId) {
            super(Kind.CONFLICT, "partnerAlreadyRegistered", "Partner " + externalId + " is registered already.");
            with("partnerId", partnerId);
        }
    }

    /** A partner is looked after by somebody on the vendor's side. */
    public static final class NobodyAtTheVendor extends Refusal {
        public NobodyAtTheVendor(UUID managerId) {
            super(Kind.INVALID, "unknownManager", "Person " + managerId + " is nobody on the vendor's side.");
        }
    }

    /** A partner that has a tier does not change to it. */
    static final class TierUnchanged extends Refusal {
        TierUnchanged(String tier) {
            super(Kind.CONFLICT, "tierUnchanged", "The partner is " + tier + " already.");
        }
    }

    /** Tiers follow one another in time, and none is promised. */
    static final class EffectiveOnOutOfRange extends Refusal {
        /** @param earliest null where there was no tier before */
        EffectiveOnOutOfRange(LocalDate earliest, LocalDate latest) {
            super(
                    Kind.INVALID,
                    "effectiveOnOutOfRange",
                    "A tier begins no earlier than the one before, and no later than today.");
            with("latest", latest.toString());
            if (earliest != null) {
                with("earliest", earliest.toString());
            }
        }
    }
}
