package dev.tandem.lead.deal.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealAction;
import dev.tandem.lead.deal.DealField;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The actions and fields open to one viewer of a deal, by the same rules that the server enforces. */
final class DealActions {
    private static final Set<String> SELLING =
            Set.of(VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER);
    private static final Set<String> SETTLING = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER, FINANCE, INTEGRATION);

    private DealActions() {}

    static List<AllowedAction> of(Deal deal, Caller viewer) {
        return Arrays.stream(DealAction.values())
                .map(action -> AllowedAction.of(action.apiName(), viewer, roles(action), () -> action.obstacle(deal)))
                .toList();
    }

    static List<EditableField> fields(Deal deal, Caller viewer) {
        Optional<String> forbidden =
                Optional.of("forbidden").filter(reason -> Collections.disjoint(viewer.roles(), SELLING));
        return Arrays.stream(DealField.values())
                .map(field -> EditableField.of(
                        field.fieldName(),
                        field.lockedBy(deal.status(), viewer.isVendor()).or(() -> forbidden)))
                .toList();
    }

    private static Set<String> roles(DealAction action) {
        return switch (action) {
            case CHANGE, ADVANCE, CLOSE -> SELLING;
            case AMEND, REFUND, CANCEL, RECORD_PAYMENT, RENEW, CHURN, REPORT_USAGE -> SETTLING;
        };
    }
}
