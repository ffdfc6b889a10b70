package dev.tandem.incentive.deal;

/** What there is to earn by. */
public enum DealKind {
    /** A deal that was closed, won or lost. */
    SALE,
    /** Another term for which the customer of a won deal stays. */
    RENEWAL,
    /** What the customer of a won deal used up to a day. */
    USAGE,
    /** A lead that a partner accepted: nothing is sold yet, so it has no amount. */
    HANDOFF,
    /** Nothing that was heard, but what an advance on later earnings is posted for. */
    ADVANCE
}
