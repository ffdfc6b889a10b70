package dev.tandem.lead.deal.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Evidence of a part in a deal: a note, a link, or both.
 *
 * @param note at least {@value #SHORTEST} characters, when there is no link
 * @param link an http or https address
 */
@Schema(
        name = "ParticipationEvidence",
        description = "Evidence of a part in a deal: a note of at least 10 characters, a link, or both")
public record Evidence(
        @Size(max = 2000) @Schema(example = "Introduced us to the head of logistics")
        String note,

        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
        @Schema(example = "https://files.example/introduction.eml")
        String link) {
    private static final int SHORTEST = 10;

    public static Evidence ofNote(String note) {
        return new Evidence(note, null);
    }

    /** Whether there is a link, or a note that is long enough. */
    @JsonIgnore
    boolean isEnough() {
        return link != null || note != null && note.strip().length() >= SHORTEST;
    }
}
