package dev.tandem.playbook.approval;

import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One approval that is needed: by a person of that side who has one of the roles.
 *
 * @param roles never empty, except for whom they are hidden from
 */
@Schema(description = "One approval that is needed: by a person of that side who has one of the roles")
public record ApprovalStep(
        @Schema(description = "The side that has to approve")
        Side side,

        @Schema(
                description =
                        "Of which the approver has one; for a partner, empty where the vendor's side has to approve",
                examples = {"[\"vendorAdmin\"]"})
        List<String> roles) {
    /** Which of the vendor's roles it takes tells how much each of them may grant, and that is not a partner's to know. */
    public ApprovalStep asSeenBy(Side viewer) {
        return side == Side.VENDOR && viewer == Side.PARTNER ? new ApprovalStep(side, List.of()) : this;
    }

    boolean mayBeTakenBy(Actor actor) {
        return actor.side() == side && roles.stream().anyMatch(actor.roles()::contains);
    }
}
