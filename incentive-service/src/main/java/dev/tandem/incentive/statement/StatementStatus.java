package dev.tandem.incentive.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** How far a statement has come. */
public enum StatementStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("inReview")
    IN_REVIEW,
    @JsonProperty("approved")
    APPROVED,
    /** The payee sees it. */
    @JsonProperty("published")
    PUBLISHED,
    /** The payee objects to a line of it; it goes back to published once that is decided. */
    @JsonProperty("disputed")
    DISPUTED,
    @JsonProperty("paid")
    PAID;

    /** In which a payee sees it. */
    static final Set<StatementStatus> TOLD = EnumSet.of(PUBLISHED, DISPUTED, PAID);
}
