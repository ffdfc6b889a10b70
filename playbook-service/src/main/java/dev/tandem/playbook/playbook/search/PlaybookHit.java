package dev.tandem.playbook.playbook.search;

import dev.tandem.playbook.playbook.PlaybookStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version in which the words were found.
 *
 * @param rank the higher, the better it fits; comparable within one search alone
 * @param highlights of its prose, escaped for HTML, with the words in {@code mark}
 */
@Schema(description = "A version in which the words were found")
public record PlaybookHit(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID id,

        @Schema(example = "reseller-co-sale") String code,
        @Schema(example = "1") int version,
        PlaybookStatus status,

        @Schema(description = "The higher, the better; comparable within one search alone", example = "0.61")
        float rank,

        @Schema(
                description = "Of its prose, escaped for HTML, with the words in mark",
                example = "Trucks <mark>wait</mark> for more than an hour")
        String highlights) {}
