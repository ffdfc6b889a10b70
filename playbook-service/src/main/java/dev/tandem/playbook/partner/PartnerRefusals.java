package dev.tandem.playbook.partner;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Refusals to register, change, suspend or activate a partner, or to change its tier. */
public final class PartnerRefusals {
    private PartnerRefusals() {}

    /** A partner with that external id is already in the program. */
    @Fact(name = "partnerId", type = UUID.class, meaning = "The partner that has that externalId")
    public static final class PartnerAlreadyRegistered extends Conflict {
        public PartnerAlreadyRegistered(UUID partnerId, String externalId) {
            super("Partner " + externalId + " is already registered.");
            with("partnerId", partnerId);
        }
    }

    /** A domain tells companies apart, so it is one partner's. */
    @Fact(name = "partnerId", type = UUID.class, meaning = "The partner that has that domain")
    @Fact(name = "domain", type = String.class, meaning = "The domain", example = "alpine.example")
    public static final class DomainTaken extends Conflict {
        DomainTaken(UUID partnerId, String domain) {
            super(domain + " is another partner's domain.");
            with("partnerId", partnerId);
            with("domain", domain);
        }
    }

    /** A mail provider's domain says nothing about the company. */
    @Fact(name = "domain", type = String.class, meaning = "The domain", example = "alpine.example")
    public static final class PublicMailDomain extends RuleViolation {
        PublicMailDomain(String domain) {
            super(domain + " is a mail provider's domain, and no company's own.");
            with("domain", domain);
        }
    }

    /** A partner's manager is a person of the vendor. */
    public static final class ManagerUnknown extends RuleViolation {
        public ManagerUnknown(UUID managerId) {
            super("Person " + managerId + " is not a person of the vendor.");
        }
    }

    /** The partner already has that tier. */
    public static final class TierUnchanged extends Conflict {
        TierUnchanged(String tier) {
            super("The partner already has tier " + tier + ".");
        }
    }

    /** Beyond what the program has stated, a tier is given by exception, with the reason for that. */
    @Fact(
            name = "unmet",
            type = TierStanding.TierLack.class,
            several = true,
            meaning = "What the partner lacks for the tier")
    public static final class TierRulesUnmet extends RuleViolation {
        TierRulesUnmet(String tier, List<TierStanding.TierLack> missing) {
            super("The partner lacks something that tier " + tier + " asks; see unmet, or say why it is an exception.");
            with("unmet", missing);
        }
    }

    /** Tiers follow one another in time, and cannot begin in the future. */
    @Fact(name = "earliest", type = LocalDate.class, meaning = "The first day that can be named")
    @Fact(name = "latest", type = LocalDate.class, meaning = "The last day that can be named")
    public static final class EffectiveOnOutOfRange extends RuleViolation {
        /** @param earliest null if there was no tier before */
        EffectiveOnOutOfRange(LocalDate earliest, LocalDate latest) {
            super("A tier cannot begin before the previous one, nor later than today.");
            with("latest", latest.toString());
            if (earliest != null) {
                with("earliest", earliest.toString());
            }
        }
    }
}
