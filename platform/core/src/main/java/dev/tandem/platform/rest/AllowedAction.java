package dev.tandem.platform.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with a record now, by the rules that the server would hold the call against. */
@Schema(description = "An action, and whether the caller may take it now")
public record AllowedAction(
        @Schema(example = "withdraw") String action,

        @Schema(example = "false") boolean allowed,

        @Schema(
                description = "The code of the problem that the call would meet; absent when allowed",
                example = "offerNotOpen")
        String because) {

    public static AllowedAction allowed(String action) {
        return new AllowedAction(action, true, null);
    }

    public static AllowedAction refused(String action, String because) {
        return new AllowedAction(action, false, because);
    }
}
