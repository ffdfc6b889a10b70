package dev.tandem.lead.handoff.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.HandoffAction;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The actions open to one viewer of handoffs at one time. */
final class HandoffActions {
    /** The fields that callers chose. No call edits them: to change one, withdraw the offer and make another. */
    static final List<EditableField> FIELDS = Stream.of(
                    EditableField.locked("fixedByOffer", "leadId", "partnerId", "ownerId", "backupId", "playbook"),
                    EditableField.locked("reportedByAnswer", "reasonCode", "reason"),
                    EditableField.locked("reportedByFirstTouch", "firstTouchAt", "firstTouchChannel", "firstTouchNote"))
            .flatMap(fields -> fields)
            .toList();

    private static final Set<String> VENDOR = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER);
    private static final Set<String> PARTNER = Set.of(PARTNER_ADMIN, PARTNER_SELLER);

    private final Caller viewer;
    private final Instant now;

    HandoffActions(Caller viewer, Instant now) {
        this.viewer = viewer;
        this.now = now;
    }

    List<AllowedAction> of(Handoff handoff, boolean partnerActive) {
        return Arrays.stream(HandoffAction.values())
                .map(action -> AllowedAction.of(
                        action.apiName(), viewer, roles(action), () -> action.obstacle(handoff, partnerActive, now)))
                .toList();
    }

    private static Set<String> roles(HandoffAction action) {
        return switch (action) {
            case WITHDRAW, RECALL -> VENDOR;
            case ACCEPT, DECLINE, RECORD_FIRST_TOUCH -> PARTNER;
        };
    }
}
