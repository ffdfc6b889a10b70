package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why an offer, or an action on one, is refused. */
public final class HandoffRefusals {
    private HandoffRefusals() {}

    /** Neither the routing nor the offer names a partner, or the partner is unknown. */
    public static final class NoPartner extends RuleViolation {
        NoPartner(String message) {
            super(message);
        }
    }

    /** The partner declined this lead, or let it go, before: it is never offered the lead again. */
    @Fact(name = "partnerId", type = UUID.class, meaning = "The partner that has declined the lead")
    public static final class PartnerDeclined extends Conflict {
        PartnerDeclined(UUID partnerId) {
            super("Partner " + partnerId + " let this lead go before.");
            with("partnerId", partnerId);
        }
    }

    /** No one at the partner can take the lead, or the person named does not work there. */
    public static final class NoOwner extends RuleViolation {
        NoOwner(String message) {
            super(message);
        }
    }

    /** The playbook requires fields that the lead does not have. */
    @Fact(
            name = "missingFields",
            type = String.class,
            several = true,
            meaning = "The fields that the lead lacks",
            example = "contactEmail")
    public static final class HandoffPackageIncomplete extends RuleViolation {
        public HandoffPackageIncomplete(List<String> missing) {
            super("The playbook requires for a handoff: " + missing + ".");
            with("missingFields", missing);
        }
    }

    /** The deadline for an answer has passed. */
    @Fact(name = "acceptBy", type = Instant.class, meaning = "Until when the offer was open")
    public static final class OfferExpired extends Conflict {
        public OfferExpired(Instant acceptBy) {
            super("The offer was open until " + acceptBy + ".");
            with("acceptBy", acceptBy);
        }
    }

    /** The handoff can no longer be recalled: the customer was contacted, or there is a deal. */
    @Fact(name = "dealOpened", type = Boolean.class, meaning = "Whether a deal was opened from it")
    @Fact(
            name = "firstTouchAt",
            type = Instant.class,
            meaning = "When the customer was first contacted; absent if nobody has")
    public static final class HandoffNotRecallable extends Conflict {
        public HandoffNotRecallable(boolean dealOpened, Optional<FirstTouch> firstTouch) {
            super("An accepted handoff can be recalled until the customer is contacted or a deal is opened.");
            with("dealOpened", dealOpened);
            firstTouch.ifPresent(touch -> with("firstTouchAt", touch.at()));
        }
    }

    /** The first touch of the handoff is already recorded. */
    @Fact(name = "firstTouchAt", type = Instant.class, meaning = "When the customer was first contacted")
    public static final class FirstTouchNotAwaited extends Conflict {
        public FirstTouchNotAwaited(FirstTouch firstTouch) {
            super("The first touch is already recorded; it is recorded once.");
            with("firstTouchAt", firstTouch.at());
        }
    }
}
