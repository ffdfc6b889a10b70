package dev.tandem.platform.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.problem.Refusal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that a caller may or may not take on a record now, by the same rules that the server applies to the call. */
@Schema(description = "An action, and whether the caller may take it now")
public record AllowedAction(
        @Schema(example = "withdraw") String action,

        @Schema(example = "false") boolean allowed,

        @Schema(
                description = "The code of the problem that the call would get; absent when allowed",
                example = "notInState")
        String because) {

    /** An action that the viewer's roles do not permit is forbidden, whatever other obstacles there are. */
    public static AllowedAction of(
            String action, Caller viewer, Set<String> roles, Supplier<Optional<Refusal>> obstacle) {
        if (Collections.disjoint(viewer.roles(), roles)) {
            return refused(action, "forbidden");
        }
        return obstacle.get().map(refusal -> refused(action, refusal.code())).orElseGet(() -> allowed(action));
    }

    private static AllowedAction allowed(String action) {
        return new AllowedAction(action, true, null);
    }

    private static AllowedAction refused(String action, String because) {
        return new AllowedAction(action, false, because);
    }
}
