package dev.tandem.playbook.partner;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom at the partner to turn to in which matter, by person id; null where nobody was named. */
@Schema(description = "Whom at the partner to turn to in which matter, by person id")
public record ContactMap(
        @Size(max = 255) @Schema(example = "ada") String technical,
        @Size(max = 255) @Schema(example = "lena") String legal,
        @Size(max = 255) @Schema(example = "lena") String marketing,
        @Size(max = 255) @Schema(example = "ben") String commercial) {
    static final ContactMap NOBODY = new ContactMap(null, null, null, null);

    /** Those who were named, by matter. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("technical", technical);
        named.put("legal", legal);
        named.put("marketing", marketing);
        named.put("commercial", commercial);
        named.values().removeIf(Objects::isNull);
        return named;
    }
}
