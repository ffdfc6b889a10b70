package dev.tandem.playbook.partner.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerAction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The actions on partners that are open to one viewer. */
record PartnerActions(Caller viewer) {
    List<AllowedAction> of(Partner partner) {
        return Arrays.stream(PartnerAction.values())
                .map(action ->
                        AllowedAction.of(action.apiName(), viewer, roles(action), () -> action.obstacle(partner)))
                .toList();
    }

    private static Set<String> roles(PartnerAction action) {
        return switch (action) {
            case CHANGE -> Set.of(VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN);
            case SUSPEND, ACTIVATE -> Set.of(VENDOR_ADMIN);
            case CHANGE_TIER -> Set.of(VENDOR_ADMIN, CHANNEL_MANAGER);
        };
    }
}
