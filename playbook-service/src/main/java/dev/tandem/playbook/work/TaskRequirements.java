package dev.tandem.playbook.work;

import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.util.List;

/**
 * A document's requirements for one activity, as of the time it was put to use.
 *
 * @param within working time from the start of its stage; null for no limit
 * @param escalation the code of the path to use if it is overdue; null for none
 */
public record TaskRequirements(
        String activity,
        String name,
        String stage,
        int minimumEvidence,
        boolean signOff,
        Duration within,
        String escalation,
        List<MinimumContent> minimumContent) {
    /** Whether a piece of evidence could count for its side at all; a link does if no length is required. */
    boolean accepts(Evidence piece) {
        List<MinimumContent> own = minimumContent.stream()
                .filter(content -> content.side() == piece.side())
                .toList();
        return own.isEmpty() || own.stream().anyMatch(piece::suffices);
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
