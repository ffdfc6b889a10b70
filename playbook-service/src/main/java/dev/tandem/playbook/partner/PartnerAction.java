package dev.tandem.playbook.partner;

import dev.tandem.platform.problem.Refusal;
import java.util.Optional;

/** The actions on a partner, and what rules them out. */
public enum PartnerAction {
    CHANGE,
    SUSPEND,
    ACTIVATE,
    CHANGE_TIER;

    /** Empty if the partner's state allows it. */
    public Optional<Refusal> obstacle(Partner partner) {
        return switch (this) {
            case CHANGE, CHANGE_TIER -> Optional.empty();
            case SUSPEND -> partner.objectionTo(PartnerStatus.SUSPENDED, apiName());
            case ACTIVATE -> partner.objectionTo(PartnerStatus.ACTIVE, apiName());
        };
    }

    public String apiName() {
        return switch (this) {
            case CHANGE -> "change";
            case SUSPEND -> "suspend";
            case ACTIVATE -> "activate";
            case CHANGE_TIER -> "changeTier";
        };
    }
}
