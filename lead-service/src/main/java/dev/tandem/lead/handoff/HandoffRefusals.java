package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why a lead is not offered, or something cannot be done with an offer. */
public final class HandoffRefusals {
    private HandoffRefusals() {}

    /** The lead is routed to nobody and the offer names nobody, or names a partner that nobody knows. */
    public static final class NoPartner extends Refusal {
        NoPartner(String message) {
            super(Kind.INVALID, "noPartner", message);
        }
    }

    /** The partner takes no leads now: it is offered none, and accepts none that it was offered before. */
    public static final class PartnerNotActive extends Refusal {
        public PartnerNotActive() {
            super(
                    Kind.CONFLICT,
                    "partnerNotActive",
                    "The partner takes no leads now; open offers to it are taken back.");
        }
    }

    /** The partner declined this lead, or let it go, before: it is never offered the lead again. */
    public static final class PartnerDeclined extends Refusal {
        PartnerDeclined(UUID partnerId) {
            super(Kind.CONFLICT, "partnerDeclined", "Partner " + partnerId + " let this lead go before.");
            with("partnerId", partnerId);
        }
    }

    /** Nobody at the partner can take the lead up, or the person named does not work there. */
    public static final class NoOwner extends Refusal {
        NoOwner(String message) {
            super(Kind.INVALID, "noOwner", message);
        }
    }

    /** The playbook demands fields that the lead does not have. */
    public static final class PackageIncomplete extends Refusal {
        public PackageIncomplete(List<String> missing) {
            super(Kind.INVALID, "handoffPackageIncomplete", "The playbook demands of a handoff: " + missing + ".");
            with("missingFields", missing);
        }
    }

    /** The time to answer is over. */
    public static final class OfferExpired extends Refusal {
        public OfferExpired(Instant acceptBy) {
            super(Kind.CONFLICT, "offerExpired", "The offer was open until " + acceptBy + ".");
            with("acceptBy", acceptBy);
        }
    }

    /** The handoff has gone so far that it cannot be taken back: the customer was spoken to, or there is a deal. */
    public static final class NotRecallable extends Refusal {
        public NotRecallable(boolean dealOpened, Optional<FirstTouch> firstTouch) {
            super(
                    Kind.CONFLICT,
                    "handoffNotRecallable",
                    "What is accepted can be recalled until the customer was spoken to, or a deal opened.");
            with("dealOpened", dealOpened);
            firstTouch.ifPresent(touch -> with("firstTouchAt", touch.at()));
        }
    }

    /** The first touch of the handoff is recorded already. */
    public static final class FirstTouchNotAwaited extends Refusal {
        public FirstTouchNotAwaited(FirstTouch firstTouch) {
            super(Kind.CONFLICT, "firstTouchNotAwaited", "The first touch is recorded once, and is already.");
            with("firstTouchAt", firstTouch.at());
        }
    }
}
