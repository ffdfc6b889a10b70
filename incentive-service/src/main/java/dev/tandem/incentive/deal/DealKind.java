package dev.tandem.incentive.deal;

/** The sources of earnings. */
public enum DealKind {
    /** A deal that was closed, won or lost. */
    SALE,
    /** A renewal of a won deal for another term. */
    RENEWAL,
    /** The usage by the customer of a won deal up to a day. */
    USAGE,
    /** A lead that a partner accepted: nothing is sold yet, so it has no amount. */
    HANDOFF,
    /** The deal that an advance on later earnings is posted for; not received from another service. */
    ADVANCE
}
