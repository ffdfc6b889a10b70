package dev.tandem.lead.lead.rest;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadField;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The actions open to the vendor on a lead, by the same transitions that the lead itself enforces. */
public final class LeadActions {
    private static final Map<String, LeadStatus> LEADS_TO = new TreeMap<>(Map.of(
            "disqualify", LeadStatus.DISQUALIFIED,
            "merge", LeadStatus.DUPLICATE,
            "offer", LeadStatus.OFFERED));

    private LeadActions() {}

    public static List<AllowedAction> of(Lead lead) {
        List<AllowedAction> actions = new ArrayList<>();
        LEADS_TO.forEach((action, next) -> actions.add(action(action, lead.objectionTo(action, next))));
        actions.add(action("requalify", lead.objectionToRequalifying()));
        return actions;
    }

    public static List<EditableField> fields(Lead lead) {
        return Arrays.stream(LeadField.values())
                .map(field -> EditableField.of(field.fieldName(), field.lockedBy(lead.status())))
                .toList();
    }

    private static AllowedAction action(String action, Optional<Refusal> objection) {
        return objection
                .map(refusal -> AllowedAction.refused(action, refusal.code()))
                .orElseGet(() -> AllowedAction.allowed(action));
    }
}
