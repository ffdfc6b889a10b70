package dev.tandem.playbook.outcome;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.work.Task;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Whether one step was done on one sale, and whether that was won. */
@Entity
public class StepOutcome extends Aggregate {
    private UUID engagementId;
    private UUID playbookId;
    private String activity;
    private boolean done;
    private boolean won;

    protected StepOutcome() {}

    StepOutcome(Engagement engagement, Task task) {
        this.engagementId = engagement.id();
        this.playbookId = engagement.playbook().id();
        this.activity = task.activity();
        this.done = task.isDone();
        this.won = engagement.status() == EngagementStatus.WON;
    }
}
