package dev.tandem.playbook.work;

import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.util.List;

/**
 * What a document asks for in one activity, as it stood when something came to run by it.
 *
 * @param within working time from the start of its stage; null for no limit
 * @param escalation the code of the path to take when it is late; null for none
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
    /** Whether a piece of evidence could count for its side at all; a link does where no length is asked for. */
    boolean accepts(Evidence piece) {
        List<MinimumContent> own = minimumContent.stream()
                .filter(content -> content.side() == piece.side())
                .toList();
        return own.isEmpty() || own.stream().anyMatch(piece::suffices);
    }

    /** How short a side's note may be. */
    int fewestCharacters(Side side) {
        return minimumContent.stream()
                .filter(content -> content.side() == side)
                .mapToInt(MinimumContent::characters)
                .min()
                .orElse(0);
    }
}
