package dev.tandem.playbook.approval;

import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One approval that is needed: by a person of that side who has one of the roles.
 *
 * @param roles never empty
 */
@Schema(description = "One approval that is needed: by a person of that side who has one of the roles")
public record ApprovalStep(
        @Schema(description = "The side that has to approve")
        Side side,

        @Schema(
                description = "Of which the approver has one",
                examples = {"[\"vendorAdmin\"]"})
        List<String> roles) {
    boolean mayBeTakenBy(Actor actor) {
        return actor.side() == side && roles.stream().anyMatch(actor.roles()::contains);
    }
}
