package dev.tandem.playbook.winreport;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What of a step sales are compared by. */
public enum StepAspect {
    /** Sales that did it, and those that left it out. */
    @JsonProperty("done")
    DONE,
    /** Of those that did it: in time, and late. */
    @JsonProperty("inTime")
    IN_TIME,
    /** Of those that did it: with more evidence than the fewest pieces that suffice, and with just these. */
    @JsonProperty("evidence")
    EVIDENCE,
    /** Sales on which it was waived, and those that did it. */
    @JsonProperty("waived")
    WAIVED,
    /** Sales whose debriefs say that it helped, and those whose debriefs say that it hindered. */
    @JsonProperty("debrief")
    DEBRIEF
}
