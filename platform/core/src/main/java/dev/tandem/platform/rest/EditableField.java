package dev.tandem.platform.rest;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a field of a record may be changed now, by the rules that the server would hold the change against. */
@Schema(description = "A field, and whether it may be changed now")
public record EditableField(
        @Schema(example = "contact") String field,
        @Schema(example = "false") boolean editable,

        @Schema(description = "Why not; absent when it may be changed", example = "sharedByOffer")
        String because) {

    /** @param because why it cannot be changed; nothing when it can */
    public static EditableField of(String field, Optional<String> because) {
        return new EditableField(field, because.isEmpty(), because.orElse(null));
    }

    /** Fields that no one can change, with the reason. */
    public static Stream<EditableField> locked(String because, String... fields) {
        return Stream.of(fields).map(field -> of(field, Optional.of(because)));
    }
}
