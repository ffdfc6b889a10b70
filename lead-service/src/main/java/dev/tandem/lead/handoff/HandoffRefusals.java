package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Conflict;
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
    public static final class HandoffPackageIncomplete extends RuleViolation {
        public HandoffPackageIncomplete(List<String> missing) {
            super("The playbook requires for a handoff: " + missing + ".");
            with("missingFields", missing);
        }
    }

    /** The deadline for an answer has passed. */
    public static final class OfferExpired extends Conflict {
        public OfferExpired(Instant acceptBy) {
            super("The offer was open until " + acceptBy + ".");
            with("acceptBy", acceptBy);
        }
    }

    /** The handoff can no longer be recalled: the customer was contacted, or there is a deal. */
    public static final class HandoffNotRecallable extends Conflict {
        public HandoffNotRecallable(boolean dealOpened, Optional<FirstTouch> firstTouch) {
            super("An accepted handoff can be recalled until the customer is contacted or a deal is opened.");
            with("dealOpened", dealOpened);
            firstTouch.ifPresent(touch -> with("firstTouchAt", touch.at()));
        }
    }

    /** The first touch of the handoff is already recorded. */
    public static final class FirstTouchNotAwaited extends Conflict {
        public FirstTouchNotAwaited(FirstTouch firstTouch) {
            super("The first touch is already recorded; it is recorded once.");
            with("firstTouchAt", firstTouch.at());
        }
    }
}
