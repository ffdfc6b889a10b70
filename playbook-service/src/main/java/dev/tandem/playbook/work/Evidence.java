package dev.tandem.playbook.work;

import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Evidence that an activity was done: a note, a link, or both.
 *
 * @param sha256 of the file at the link; null if nobody said
 * @param withdrawn null unless it was withdrawn
 */
@Schema(name = "TaskEvidence", description = "Evidence that an activity was done")
public record Evidence(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671030")
        UUID id,

        @Schema(description = "Absent if there is only a link", example = "They load 40 docks a day by hand")
        String note,

        @Schema(description = "Absent if there is only a note", example = "https://files.example/discovery-call")
        String link,

        @Schema(
                description =
                        "The SHA-256 of the file at the link, in hexadecimal, as whoever provided it has told; absent if not",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "The side that provided it") Side side,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID by,

        @Schema(example = "2026-03-02T09:15:00Z") Instant at,

        @Schema(description = "Absent unless it was withdrawn")
        Withdrawal withdrawn) {
    /** @param reason given by the person who withdrew it */
    @Schema(description = "The withdrawal of evidence")
    public record Withdrawal(
            @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID by,

            @Schema(example = "2026-03-03T10:00:00Z") Instant at,

            @Schema(example = "Belongs to another customer") String reason) {}

    public Evidence withdrawn(Withdrawal withdrawal) {
        return new Evidence(id, note, link, sha256, side, by, at, withdrawal);
    }

    /** The deal had passed by a signature that this was brought after. */
    Evidence tooLate() {
        return withdrawn(new Withdrawal(by, at, "Brought after the sign-off by which the deal had passed"));
    }

    boolean counts() {
        return withdrawn == null;
    }

    boolean suffices(MinimumContent content) {
        return side == content.side() && content.isMetBy(note);
    }
}
