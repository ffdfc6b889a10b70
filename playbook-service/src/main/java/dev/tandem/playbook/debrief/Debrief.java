package dev.tandem.playbook.debrief;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One side's lessons from a sale that is over. */
@Entity
public class Debrief extends Aggregate {
    private UUID engagementId;
    private UUID partnerId;
    private UUID playbookId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DebriefAnswer> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StepTag> tags;

    private UUID writtenBy;
    private Instant writtenAt;

    protected Debrief() {}

    Debrief(EngagementRef sale, Actor by, List<DebriefAnswer> answers, List<StepTag> tags, Instant at) {
        this.engagementId = sale.engagementId();
        this.partnerId = sale.partnerId();
        this.playbookId = sale.playbook().id();
        this.side = by.side();
        this.answers = List.copyOf(answers);
        this.tags = List.copyOf(tags);
        this.writtenBy = by.person();
        this.writtenAt = at;
    }

    void correct(Actor by, List<DebriefAnswer> now, List<StepTag> steps, Instant at) {
        answers = List.copyOf(now);
        tags = List.copyOf(steps);
        writtenBy = by.person();
        writtenAt = at;
    }

    public UUID engagementId() {
        return engagementId;
    }

    public Side side() {
        return side;
    }

    public List<DebriefAnswer> answers() {
        return answers;
    }

    public List<StepTag> tags() {
        return tags;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
