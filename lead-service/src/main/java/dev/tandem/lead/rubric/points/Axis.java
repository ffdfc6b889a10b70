package dev.tandem.lead.rubric.points;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The two sides of a score, counted apart because only one of them grows old. */
public enum Axis {
    /** What the lead is. */
    @JsonProperty("fit")
    FIT,
    /** What the lead does. */
    @JsonProperty("engagement")
    ENGAGEMENT
}
