package dev.tandem.lead.lead.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadField;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The actions open to one of the vendor's people on a lead, by the same transitions that the lead itself enforces. */
public final class LeadActions {
    private static final Map<String, LeadStatus> LEADS_TO = new TreeMap<>(Map.of(
            "disqualify", LeadStatus.DISQUALIFIED,
            "merge", LeadStatus.DUPLICATE,
            "offer", LeadStatus.OFFERED));

    private static final Set<String> OFFERING = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER);
    private static final Set<String> QUALIFYING = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION);

    private LeadActions() {}

    public static List<AllowedAction> of(Lead lead, Caller viewer) {
        List<AllowedAction> actions = new ArrayList<>();
        LEADS_TO.forEach((action, next) -> actions.add(AllowedAction.of(
                action,
                viewer,
                next == LeadStatus.OFFERED ? OFFERING : QUALIFYING,
                () -> lead.objectionTo(action, next))));
        actions.add(AllowedAction.of("requalify", viewer, QUALIFYING, lead::objectionToRequalifying));
        return actions;
    }

    public static List<EditableField> fields(Lead lead) {
        return Arrays.stream(LeadField.values())
                .map(field -> EditableField.of(field.fieldName(), field.lockedBy(lead.status())))
                .toList();
    }
}
