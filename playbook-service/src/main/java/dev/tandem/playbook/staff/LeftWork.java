package dev.tandem.playbook.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of work that a person leaves behind.
 *
 * @param engagementId the sale that it belongs to; null if to none
 * @param owners of the sale, or of nothing but the partner concerned, or of no partner if it concerns all
 * @param side of the person
 * @param role that whoever takes it over should have; null if it takes the roles that the person has
 * @param activity of a task; null for all else
 * @param recordId the partner, the escalation, the item, the objection, the seat, what was assigned, or the request for a debrief; null for what belongs to
 *     the sale itself
 */
public record LeftWork(
        Kind kind, UUID engagementId, Ownership owners, Side side, String role, String activity, UUID recordId) {
    /** The kinds of work that a person can leave behind. */
    @Schema(name = "LeftWorkKind")
    public enum Kind {
        /** Owns the sale at the partner. */
        @JsonProperty("owner")
        OWNER,
        /** Is the backup of the sale's owner, which it may lack. */
        @JsonProperty("backup")
        BACKUP,
        /** Does an open task. */
        @JsonProperty("responsible")
        RESPONSIBLE,
        /** Answers for an open task, and signs it off. */
        @JsonProperty("accountable")
        ACCOUNTABLE,
        /** Has a seat in a closing team. */
        @JsonProperty("closingRole")
        CLOSING_ROLE,
        /** Owns an open item of a closing plan. */
        @JsonProperty("closingItem")
        CLOSING_ITEM,
        /** Owns a customer's open objection. */
        @JsonProperty("objection")
        OBJECTION,
        /** Was notified last of an open escalation. */
        @JsonProperty("escalation")
        ESCALATION,
        /** Is asked by the other side, or is the backup of who is; of the vendor by one partner, or by all. */
        @JsonProperty("contact")
        CONTACT,
        /** Is the channel manager of a partner. */
        @JsonProperty("channelManager")
        CHANNEL_MANAGER,
        /** Has something to do and to return that belongs to no sale. */
        @JsonProperty("assignment")
        ASSIGNMENT,
        /** Has to write the debrief of a sale that is over. */
        @JsonProperty("debrief")
        DEBRIEF
    }

    boolean isOfTask() {
        return kind == Kind.RESPONSIBLE || kind == Kind.ACCOUNTABLE;
    }

    LeftWork as(Kind other) {
        return new LeftWork(other, engagementId, owners, side, role, activity, recordId);
    }
}
