package dev.tandem.playbook.work;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.util.List;

/**
 * A document's requirements for one activity, as of the time it was put to use.
 *
 * @param within working time from the start of its stage; null for no limit
 * @param escalation the code of the path to use if it is overdue; null for none
 * @param optional whether no gate waits for it
 * @param waivable whether it may be waived
 * @param checklist each point of which somebody has to tick
 * @param backed the duties of it that have a backup role
 */
public record TaskRequirements(
        String activity,
        String name,
        String stage,
        int minimumEvidence,
        boolean signOff,
        Duration within,
        String escalation,
        List<MinimumContent> minimumContent,
        boolean optional,
        boolean waivable,
        List<ChecklistItem> checklist,
        List<RoleAssignment> backed) {
    public TaskRequirements {
        checklist = DocumentCodes.orEmpty(checklist);
        backed = DocumentCodes.orEmpty(backed);
    }

    /** The role whose people stand in for the holder of a duty while nobody with the role is there; null for none. */
    public String backup(Duty duty, RoleHolder holder) {
        return backed.stream()
                .filter(one -> one.duty() == duty
                        && one.side() == holder.side()
                        && one.role().equals(holder.role()))
                .map(RoleAssignment::backup)
                .findFirst()
                .orElse(null);
    }

    /** Whether a piece of evidence could count for its side at all; a link does if no length is required. */
    boolean accepts(Evidence piece) {
        List<MinimumContent> own = minimumContent.stream()
                .filter(content -> content.side() == piece.side())
                .toList();
        return own.isEmpty() || own.stream().anyMatch(piece::suffices);
    }

    /** The fewest pieces of evidence with which it can be done. */
    int fewestPieces() {
        return MinimumContent.fewestPieces(minimumEvidence, minimumContent);
    }

    /** The minimum length of a side's note. */
    int fewestCharacters(Side side) {
        return minimumContent.stream()
                .filter(content -> content.side() == side)
                .mapToInt(MinimumContent::characters)
                .min()
                .orElse(0);
    }
}
