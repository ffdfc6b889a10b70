package dev.tandem.playbook.partner;

import dev.tandem.platform.problem.Refusal;
import java.util.Optional;

/** What may be done with a partner, and what rules it out. */
public enum PartnerAction {
    CHANGE,
    SUSPEND,
    ACTIVATE,
    CHANGE_TIER;

    /** Nothing when the partner's state allows it. */
    public Optional<Refusal> obstacle(Partner partner) {
        return switch (this) {
            case CHANGE, CHANGE_TIER -> Optional.empty();
            case SUSPEND -> unless(partner.status().canBecome(PartnerStatus.SUSPENDED), partner);
            case ACTIVATE -> unless(partner.status().canBecome(PartnerStatus.ACTIVE), partner);
        };
    }

    private static Optional<Refusal> unless(boolean possible, Partner partner) {
        return possible ? Optional.empty() : Optional.of(new PartnerRefusals.PartnerNotInState(partner.status()));
    }
}
