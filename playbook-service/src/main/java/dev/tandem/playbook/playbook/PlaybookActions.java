package dev.tandem.playbook.playbook;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import java.util.List;

/** What a caller may do with a version as it stands, by the transitions that the version itself holds a call against. */
public final class PlaybookActions {
    private final Playbook playbook;
    private final Caller caller;

    private PlaybookActions(Playbook playbook, Caller caller) {
        this.playbook = playbook;
        this.caller = caller;
    }

    public static List<AllowedAction> of(Playbook playbook, Caller caller) {
        PlaybookActions actions = new PlaybookActions(playbook, caller);
        PlaybookStatus now = playbook.status();
        return List.of(
                actions.action("change", now == PlaybookStatus.DRAFT),
                actions.action("submit", now.canBecome(PlaybookStatus.IN_REVIEW)),
                actions.approve(),
                actions.action("sendBack", now.canBecome(PlaybookStatus.DRAFT)),
                actions.action("publish", now.canBecome(PlaybookStatus.PUBLISHED)),
                actions.action("retire", now.canBecome(PlaybookStatus.RETIRED)));
    }

    private AllowedAction approve() {
        boolean possible = playbook.status().canBecome(PlaybookStatus.APPROVED);
        return mayWrite() && possible && playbook.isWrittenBy(caller.subject())
                ? AllowedAction.refused("approve", "approvedByAuthor")
                : action("approve", possible);
    }

    private AllowedAction action(String action, boolean possible) {
        if (!mayWrite()) {
            return AllowedAction.refused(action, "forbidden");
        }
        return possible ? AllowedAction.allowed(action) : AllowedAction.refused(action, "playbookNotInState");
    }

    private boolean mayWrite() {
        return caller.isVendor()
                && (caller.roles().contains(VENDOR_ADMIN) || caller.roles().contains(CHANNEL_MANAGER));
    }
}
