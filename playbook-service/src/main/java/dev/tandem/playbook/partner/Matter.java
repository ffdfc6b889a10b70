package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What somebody is asked about. */
public enum Matter {
    @JsonProperty("technical")
    TECHNICAL,
    @JsonProperty("legal")
    LEGAL,
    @JsonProperty("marketing")
    MARKETING,
    @JsonProperty("commercial")
    COMMERCIAL;

    String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
