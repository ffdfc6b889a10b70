package dev.tandem.lead.registration.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.registration.Registration;
import dev.tandem.lead.registration.RegistrationAction;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The actions open to one viewer of a registration. */
final class RegistrationActions {
    /** The fields that callers chose. No call edits them: to claim something else, submit another registration. */
    static final List<EditableField> FIELDS = Stream.of(
                    EditableField.locked("fixedBySubmission", "company", "productIds", "note"),
                    EditableField.locked("reportedByDecision", "reason"),
                    EditableField.locked("setByProtection", "protectedUntil"))
            .flatMap(fields -> fields)
            .toList();

    private static final Set<String> VENDOR = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER);
    private static final Set<String> PARTNER = Set.of(PARTNER_ADMIN, PARTNER_SELLER);

    private RegistrationActions() {}

    static List<AllowedAction> of(Registration registration, Caller viewer) {
        return Arrays.stream(RegistrationAction.values())
                .map(action -> AllowedAction.of(
                        action.verb(), viewer, roles(action), () -> action.obstacle(registration, viewer.personId())))
                .toList();
    }

    private static Set<String> roles(RegistrationAction action) {
        return action == RegistrationAction.WITHDRAW ? PARTNER : VENDOR;
    }
}
