package dev.tandem.playbook.document;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The actions on a version that are open to a caller, by the same rules that requests are checked against. */
public final class DocumentActions {
    private static final Set<String> WRITERS = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER);

    private DocumentActions() {}

    public static List<AllowedAction> of(DocumentState version, Caller caller) {
        Set<String> roles = caller.isVendor() ? WRITERS : Set.of();
        return Arrays.stream(DocumentAction.values())
                .map(action -> AllowedAction.of(
                        action.apiName(), caller, roles, () -> version.objectionTo(action, caller.personId())))
                .toList();
    }
}
