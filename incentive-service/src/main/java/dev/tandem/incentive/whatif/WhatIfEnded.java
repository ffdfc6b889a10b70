package dev.tandem.incentive.whatif;

import dev.tandem.platform.problem.Refusal;
import java.util.Locale;
import java.util.UUID;

/** It has its result, or was cancelled already. */
final class WhatIfEnded extends Refusal {
    WhatIfEnded(UUID whatIf, WhatIfStatus status) {
        super(
                Kind.CONFLICT,
                "whatIfEnded",
                "The what-if " + whatIf + " is " + status.name().toLowerCase(Locale.ROOT) + ".");
    }
}
