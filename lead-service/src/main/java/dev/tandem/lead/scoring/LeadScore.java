package dev.tandem.lead.scoring;

import dev.tandem.lead.rubric.RubricInForce;
import dev.tandem.lead.rubric.points.Score;
import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A lead's present score, by which rubric version, and why. */
@Entity
public class LeadScore extends Aggregate {
    private UUID leadId;
    private UUID rubricId;
    private String rubricCode;
    private int rubricVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Score score;

    private Instant scoredAt;

    protected LeadScore() {}

    LeadScore(UUID leadId) {
        this.leadId = leadId;
    }

    /**
     * The passing of time is no change while the points stay the same.
     *
     * @return whether anything has changed
     */
    boolean becomes(Score next, RubricInForce rubric, Instant at) {
        boolean same = rubric.id().equals(rubricId) && next.isWorth(score);
        if (!same) {
            score = next;
            rubricId = rubric.id();
            rubricCode = rubric.code();
            rubricVersion = rubric.version();
            scoredAt = at;
        }
        return !same;
    }

    void forget(UnaryOperator<String> scrubbed) {
        score = score.without(scrubbed);
    }

    public UUID leadId() {
        return leadId;
    }

    public UUID rubricId() {
        return rubricId;
    }

    public String rubricCode() {
        return rubricCode;
    }

    public int rubricVersion() {
        return rubricVersion;
    }

    public Score score() {
        return score;
    }

    public Instant scoredAt() {
        return scoredAt;
    }
}
