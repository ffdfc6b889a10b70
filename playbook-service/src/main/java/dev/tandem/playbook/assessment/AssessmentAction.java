package dev.tandem.playbook.assessment;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.work.AssignmentAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done with an assessment once it is sent: some of it is done with every assignment. */
public enum AssessmentAction {
    CHANGE(AssignmentAction.CHANGE),
    REASSIGN(AssignmentAction.REASSIGN),
    RETURN(AssignmentAction.RETURN),
    ACCEPT(AssignmentAction.ACCEPT),
    SEND_BACK(AssignmentAction.SEND_BACK),
    APPROVE("approve"),
    REFUSE("refuse");

    private static final Set<String> PARTNERS = Set.of(PARTNER_ADMIN, PARTNER_SELLER);
    private static final Set<String> VENDORS = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER);

    private final String apiName;
    private final AssignmentAction ofWork;

    AssessmentAction(AssignmentAction ofWork) {
        this.apiName = ofWork.apiName();
        this.ofWork = ofWork;
    }

    AssessmentAction(String apiName) {
        this.apiName = apiName;
        this.ofWork = null;
    }

    /** All of them, and which the caller may take now. */
    public static List<AllowedAction> of(Assessment assessment, Caller caller) {
        Actor actor = Actor.of(caller);
        return Arrays.stream(values())
                .map(action -> AllowedAction.of(
                        action.apiName, caller, action.roles(), () -> assessment.objectionTo(action, actor)))
                .toList();
    }

    private Set<String> roles() {
        return this == CHANGE || this == REASSIGN || this == RETURN ? PARTNERS : VENDORS;
    }

    /** Empty for what concerns the result alone. */
    Optional<AssignmentAction> ofWork() {
        return Optional.ofNullable(ofWork);
    }

    String apiName() {
        return apiName;
    }
}
