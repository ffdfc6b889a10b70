package dev.tandem.playbook.winreport;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.work.Task;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Whether one step was done on one sale, and whether the sale was won. */
@Entity
public class StepOutcome extends Aggregate {
    private UUID engagementId;
    private UUID playbookId;
    private String activity;
    private boolean done;
    private boolean won;

    protected StepOutcome() {}

    StepOutcome(EngagementRef sale, Task task, boolean won) {
        this.engagementId = sale.engagementId();
        this.playbookId = sale.playbook().id();
        this.activity = task.activity();
        this.done = task.isDone();
        this.won = won;
    }
}
