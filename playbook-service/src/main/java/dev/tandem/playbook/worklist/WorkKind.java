package dev.tandem.playbook.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of open work. */
@Schema(
        description =
                "What is to be done: an open task, by whoever does it (responsible) or answers for it while it is not"
                        + " done (accountable); its sign-off, once all else is there; a decision on a requested waiver, on a"
                        + " discount, or on a conflict; an open escalation; an open item of a closing plan, or its approval; a seat of the closing team that winning waits for; the"
                        + " consent to another negotiation lead; the answer to a customer's objection; a side's position on a conflict; its debrief of a sale that is over; anything else that"
                        + " was given to somebody (assignment), the review of what they have returned, or the approval of"
                        + " a result (recordKind says of what)")
public enum WorkKind {
    /** Evidence of an open task, or points of its checklist. */
    @JsonProperty("responsible")
    RESPONSIBLE,

    /** An open task that others still do. */
    @JsonProperty("accountable")
    ACCOUNTABLE,

    /** The sign-off of a task that lacks nothing else. */
    @JsonProperty("signOff")
    SIGN_OFF,

    /** A decision on a waiver that somebody has asked for. */
    @JsonProperty("waiver")
    WAIVER,

    /** One side's decision on a discount. */
    @JsonProperty("discount")
    DISCOUNT,

    /** An escalation, for whoever was notified last. */
    @JsonProperty("escalation")
    ESCALATION,

    /** An item of a closing plan. */
    @JsonProperty("closingItem")
    CLOSING_ITEM,

    /** The approval of an item of a closing plan that was reported as done, or as not needed. */
    @JsonProperty("closingApproval")
    CLOSING_APPROVAL,

    /** A seat of the closing team that winning waits for, and nobody has. */
    @JsonProperty("closingSeat")
    CLOSING_SEAT,

    /** The consent to another negotiation lead. */
    @JsonProperty("leadProposal")
    LEAD_PROPOSAL,

    /** The answer to a customer's objection. */
    @JsonProperty("objection")
    OBJECTION,

    /** One side's position on a conflict, until it is stated or the deadline has passed. */
    @JsonProperty("conflictPosition")
    CONFLICT_POSITION,

    /** A decision on a conflict, once both sides were heard. */
    @JsonProperty("conflict")
    CONFLICT,

    /** What was given to somebody, who returns it once it is done. */
    @JsonProperty("assignment")
    ASSIGNMENT,

    /** The review of what was returned: it is accepted or sent back. */
    @JsonProperty("review")
    REVIEW,

    /** The approval of a result that somebody has proposed. */
    @JsonProperty("approval")
    APPROVAL,

    /** What a side has learned from a sale that is over, until it is written. */
    @JsonProperty("debrief")
    DEBRIEF
}
