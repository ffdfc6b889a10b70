package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why an offer, or an action on one, is refused. */
public final class HandoffRefusals {
    private HandoffRefusals() {}

    /** Neither the routing nor the offer names a partner, or the partner is unknown. */
    public static final class NoPartner extends Refusal {
        NoPartner(String message) {
            super(Kind.INVALID, "noPartner", message);
        }
    }

    /** The partner declined this lead, or let it go, before: it is never offered the lead again. */
    public static final class PartnerDeclined extends Refusal {
        PartnerDeclined(UUID partnerId) {
            super(Kind.CONFLICT, "partnerDeclined", "Partner " + partnerId + " let this lead go before.");
            with("partnerId", partnerId);
        }
    }

    /** No one at the partner can take the lead, or the person named does not work there. */
    public static final class NoOwner extends Refusal {
        NoOwner(String message) {
            super(Kind.INVALID, "noOwner", message);
        }
    }

    /** The playbook requires fields that the lead does not have. */
    public static final class PackageIncomplete extends Refusal {
        public PackageIncomplete(List<String> missing) {
            super(Kind.INVALID, "handoffPackageIncomplete", "The playbook requires for a handoff: " + missing + ".");
            with("missingFields", missing);
        }
    }

    /** The deadline for an answer has passed. */
    public static final class OfferExpired extends Refusal {
        public OfferExpired(Instant acceptBy) {
            super(Kind.CONFLICT, "offerExpired", "The offer was open until " + acceptBy + ".");
            with("acceptBy", acceptBy);
        }
    }

    /** The handoff can no longer be recalled: the customer was contacted, or there is a deal. */
    public static final class NotRecallable extends Refusal {
        public NotRecallable(boolean dealOpened, Optional<FirstTouch> firstTouch) {
            super(
                    Kind.CONFLICT,
                    "handoffNotRecallable",
                    "An accepted handoff can be recalled until the customer is contacted or a deal is opened.");
            with("dealOpened", dealOpened);
            firstTouch.ifPresent(touch -> with("firstTouchAt", touch.at()));
        }
    }

    /** The first touch of the handoff is already recorded. */
    public static final class FirstTouchNotAwaited extends Refusal {
        public FirstTouchNotAwaited(FirstTouch firstTouch) {
            super(Kind.CONFLICT, "firstTouchNotAwaited", "The first touch is already recorded; it is recorded once.");
            with("firstTouchAt", firstTouch.at());
        }
    }
}
