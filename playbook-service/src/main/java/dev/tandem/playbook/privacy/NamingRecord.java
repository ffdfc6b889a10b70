package dev.tandem.playbook.privacy;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record in which somebody is named.
 *
 * @param kind of the record, as the API names it
 */
@Schema(description = "A record in which a person is named, by their id or in a text")
public record NamingRecord(
        @Schema(
                description = "Such as engagement, closingItem, discountRequest, conflictCase or documentComment",
                example = "engagement")
        String kind,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID id) {}
