package dev.tandem.playbook.engagement;

import dev.tandem.platform.problem.Refusal;
import java.util.Locale;

/** The sale has ended: what was done for it stays as it was. */
public final class EngagementOver extends Refusal {
    public EngagementOver(EngagementStatus status) {
        super(
                Kind.CONFLICT,
                "engagementOver",
                "The engagement is " + status.name().toLowerCase(Locale.ROOT) + ".");
        with("status", status);
    }
}
