package dev.tandem.playbook.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The partner's contact per subject, by person id; null if no one was named. */
@Schema(description = "The partner's contact per subject, by person id")
public record ContactMap(
        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID technical,

        @Schema(example = "7046b2fd-ea95-8c6e-b3d8-15f72a9ce085")
        UUID legal,

        @Schema(example = "7046b2fd-ea95-8c6e-b3d8-15f72a9ce085")
        UUID marketing,

        @Schema(example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID commercial) {
    static final ContactMap NOBODY = new ContactMap(null, null, null, null);

    /** The named contacts, by subject. */
    Map<String, UUID> named() {
        Map<String, UUID> named = new LinkedHashMap<>();
        named.put("technical", technical);
        named.put("legal", legal);
        named.put("marketing", marketing);
        named.put("commercial", commercial);
        named.values().removeIf(Objects::isNull);
        return named;
    }
}
