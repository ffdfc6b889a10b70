package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure both sides are that an open deal will be won. What was won is closed, which nobody has to say. */
public enum ForecastCategory {
    /** Worked on; nothing is promised. */
    @JsonProperty("pipeline")
    PIPELINE,
    /** Won if all goes well. */
    @JsonProperty("bestCase")
    BEST_CASE,
    /** Promised for its period. */
    @JsonProperty("commit")
    COMMIT,
    /** Not in any forecast. */
    @JsonProperty("omitted")
    OMITTED
}
