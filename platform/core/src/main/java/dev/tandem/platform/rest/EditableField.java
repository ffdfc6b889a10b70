package dev.tandem.platform.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a field of a record may be changed now, by the rules that the server would hold the change against. */
@Schema(description = "A field, and whether it may be changed now")
public record EditableField(
        @Schema(example = "contact") String field,
        @Schema(example = "false") boolean editable,

        @Schema(description = "Why not; absent when it may be changed", example = "sharedByOffer")
        String because) {}
