package dev.tandem.playbook.closing;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;
import dev.tandem.playbook.staff.Side;
import java.util.Set;

/** Refusals to change who closes a sale, or what is left to do for it. */
public final class ClosingRefusals {
    private ClosingRefusals() {}

    /** Only the side that owns an item settles it; its owner, or a leader of that side, changes it. */
    public static final class NotYourItem extends Forbidden {
        NotYourItem() {
            super(
                    "Only the side that owns the item can settle it, and only its owner or a leader of that side change it.");
        }
    }

    /** Only a leader of a side names its sponsor, and moves the day of what the playbook needs of it. */
    @Fact(name = "side", type = String.class, meaning = "The side whose leader does it", example = "partner")
    public static final class LeaderRequired extends Forbidden {
        LeaderRequired(Side side, String does) {
            super("Only an administrator or channel manager " + does + " of their side.");
            with("side", side);
        }
    }

    /** The lead of a negotiation changes by agreement. */
    @Fact(
            name = "consentsOf",
            type = String.class,
            several = true,
            meaning = "The sides whose leaders have to consent; empty if only the present lead has to",
            example = "partner")
    public static final class ConsentRequired extends Forbidden {
        ConsentRequired(Set<Side> lacking) {
            super("The negotiation lead changes with the consent of others; propose it, and see consentsOf.");
            with("consentsOf", lacking);
        }
    }

    /** Who may name the lead does not propose it. */
    public static final class ConsentNotRequired extends Conflict {
        ConsentNotRequired() {
            super("Nobody else has to consent to this; name the lead.");
        }
    }

    /** Only the present lead, or a leader of a side whose consent is lacking, decides on a proposal. */
    @Fact(
            name = "consentsOf",
            type = String.class,
            several = true,
            meaning = "The sides whose leaders have yet to consent; empty if only the present lead has to",
            example = "partner")
    public static final class NotYourConsent extends Forbidden {
        NotYourConsent(Set<Side> lacking) {
            super(
                    "Only the present lead, or a leader of a side whose consent is lacking, decides on it; see consentsOf.");
            with("consentsOf", lacking);
        }
    }

    /** Only whoever proposed it takes it back. */
    public static final class NotYourProposal extends Forbidden {
        NotYourProposal() {
            super("Only whoever proposed it takes it back.");
        }
    }
}
