package dev.tandem.platform.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.problem.Refusal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with a record now, by the rules that the server would hold the call against. */
@Schema(description = "An action, and whether the caller may take it now")
public record AllowedAction(
        @Schema(example = "withdraw") String action,

        @Schema(example = "false") boolean allowed,

        @Schema(
                description = "The code of the problem that the call would get; absent when allowed",
                example = "notInState")
        String because) {

    /** What the viewer's roles do not let it do is forbidden, whatever stands in the way besides. */
    public static AllowedAction of(
            String action, Caller viewer, Set<String> roles, Supplier<Optional<Refusal>> obstacle) {
        if (Collections.disjoint(viewer.roles(), roles)) {
            return refused(action, "forbidden");
        }
        return obstacle.get().map(refusal -> refused(action, refusal.code())).orElseGet(() -> allowed(action));
    }

    public static AllowedAction allowed(String action) {
        return new AllowedAction(action, true, null);
    }

    public static AllowedAction refused(String action, String because) {
        return new AllowedAction(action, false, because);
    }
}
