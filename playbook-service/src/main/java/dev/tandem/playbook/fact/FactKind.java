package dev.tandem.playbook.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a fact says. The partner may read all of them: what the vendor alone may know of these events, such as the margin, is not noted. */
@Schema(
        description =
                "What it says: a deal was won or lost (its amount), or changed after it was won (what is left of it, nothing once"
                        + " cancelled); how long it took from the offer of a lead to the first touch; by how much of its working time the"
                        + " partner missed the clock of an acceptance or a first touch; what a statement comes to, and what was paid of"
                        + " it; how many of a day's API calls succeeded, of how many")
public enum FactKind {
    @JsonProperty("dealWon")
    DEAL_WON,
    @JsonProperty("dealLost")
    DEAL_LOST,
    /** The last one of a deal is how it stands. */
    @JsonProperty("dealAmended")
    DEAL_AMENDED,
    @JsonProperty("firstTouch")
    FIRST_TOUCH,
    @JsonProperty("acceptanceLate")
    ACCEPTANCE_LATE,
    @JsonProperty("firstTouchLate")
    FIRST_TOUCH_LATE,
    @JsonProperty("statementPublished")
    STATEMENT_PUBLISHED,
    @JsonProperty("statementPaid")
    STATEMENT_PAID,
    @JsonProperty("apiCalls")
    API_CALLS
}
