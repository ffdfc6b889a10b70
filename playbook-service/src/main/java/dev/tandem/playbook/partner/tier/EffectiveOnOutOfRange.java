package dev.tandem.playbook.partner.tier;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** Tiers follow one another in time, and none is promised. */
final class EffectiveOnOutOfRange extends Refusal {
    /** @param earliest null where there was no tier before */
    EffectiveOnOutOfRange(LocalDate earliest, LocalDate latest) {
        super(
                Kind.INVALID,
                "effectiveOnOutOfRange",
                "A tier begins no earlier than the one before, and no later than today.");
        with("latest", latest.toString());
        if (earliest != null) {
            with("earliest", earliest.toString());
        }
    }
}
