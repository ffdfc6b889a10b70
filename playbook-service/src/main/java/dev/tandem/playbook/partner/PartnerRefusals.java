package dev.tandem.playbook.partner;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;

/** Refusals to register, change, suspend or activate a partner, or to change its tier. */
public final class PartnerRefusals {
    private PartnerRefusals() {}

    /** A partner with that external id is already in the program. */
    public static final class PartnerAlreadyRegistered extends Refusal {
        public PartnerAlreadyRegistered(UUID partnerId, String externalId) {
            super(Kind.CONFLICT, "partnerAlreadyRegistered", "Partner " + externalId + " is already registered.");
            with("partnerId", partnerId);
        }
    }

    /** A partner's manager is a person of the vendor. */
    public static final class NobodyAtTheVendor extends Refusal {
        public NobodyAtTheVendor(UUID managerId) {
            super(Kind.INVALID, "unknownManager", "Person " + managerId + " is not a person of the vendor.");
        }
    }

    /** The partner already has that tier. */
    static final class TierUnchanged extends Refusal {
        TierUnchanged(String tier) {
            super(Kind.CONFLICT, "tierUnchanged", "The partner already has tier " + tier + ".");
        }
    }

    /** Tiers follow one another in time, and cannot begin in the future. */
    static final class EffectiveOnOutOfRange extends Refusal {
        /** @param earliest null if there was no tier before */
        EffectiveOnOutOfRange(LocalDate earliest, LocalDate latest) {
            super(
                    Kind.INVALID,
                    "effectiveOnOutOfRange",
                    "A tier cannot begin before the previous one, nor later than today.");
            with("latest", latest.toString());
            if (earliest != null) {
                with("earliest", earliest.toString());
            }
        }
    }
}
