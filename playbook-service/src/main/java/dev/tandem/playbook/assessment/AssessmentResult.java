package dev.tandem.playbook.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is concluded from an assessment. */
@Schema(
        description =
                "What is concluded: all is well (ok), it is under conditions that the reasons name (conditional), or the partner"
                        + " cannot go on as it is (blocker)")
public enum AssessmentResult {
    @JsonProperty("ok")
    OK,
    @JsonProperty("conditional")
    CONDITIONAL,
    @JsonProperty("blocker")
    BLOCKER
}
