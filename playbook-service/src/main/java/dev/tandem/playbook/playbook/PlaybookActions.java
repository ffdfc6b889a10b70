package dev.tandem.playbook.playbook;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The actions on a version that are open to a caller, by the same rules that requests are checked against. */
public final class PlaybookActions {
    private static final Set<String> WRITERS = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER);

    private PlaybookActions() {}

    public static List<AllowedAction> of(Playbook playbook, Caller caller) {
        return of(playbook.state(), caller);
    }

    public static List<AllowedAction> of(PlaybookRow playbook, Caller caller) {
        return of(playbook.state(), caller);
    }

    private static List<AllowedAction> of(PlaybookState playbook, Caller caller) {
        Set<String> roles = caller.isVendor() ? WRITERS : Set.of();
        return Arrays.stream(PlaybookAction.values())
                .map(action -> AllowedAction.of(
                        action.apiName(), caller, roles, () -> playbook.objectionTo(action, caller.personId())))
                .toList();
    }
}
