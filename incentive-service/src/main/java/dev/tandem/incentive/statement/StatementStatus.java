package dev.tandem.incentive.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.EnumSet;
import java.util.Set;

/** The status of a statement. */
public enum StatementStatus implements Status<StatementStatus> {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("inReview")
    IN_REVIEW,
    @JsonProperty("approved")
    APPROVED,
    /** The payee sees it. */
    @JsonProperty("published")
    PUBLISHED,
    /** The payee disputes a line of it; it goes back to published once the dispute is decided. */
    @JsonProperty("disputed")
    DISPUTED,
    @JsonProperty("paid")
    PAID;

    @Override
    public Set<StatementStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW);
            case IN_REVIEW -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.of(DISPUTED, PAID);
            // A statement ordered before it was disputed is still paid.
            case DISPUTED -> EnumSet.of(PUBLISHED, PAID);
            case PAID -> EnumSet.noneOf(StatementStatus.class);
        };
    }

    /** The statuses in which the payee can see it. */
    static final Set<StatementStatus> VISIBLE_TO_PAYEE = EnumSet.of(PUBLISHED, DISPUTED, PAID);
}
