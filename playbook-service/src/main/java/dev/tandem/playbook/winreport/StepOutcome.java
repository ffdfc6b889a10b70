package dev.tandem.playbook.winreport;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.engagement.EngagementClosed;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.StageCourse;
import dev.tandem.playbook.work.Task;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What one sale had done at one step, and whether the sale was won. */
@Entity
public class StepOutcome extends Aggregate {
    private UUID engagementId;
    private UUID playbookId;
    private String activity;

    /** Whether the sale came to the step's stage; null if its way through the stages was not recorded. */
    private Boolean reached;

    /** Null unless it did, as the next two. */
    @Enumerated(EnumType.STRING)
    private StepWork.State state;

    private Boolean inTime;
    private Boolean ample;
    private boolean won;

    protected StepOutcome() {}

    StepOutcome(EngagementClosed closed, Task task) {
        this.engagementId = closed.sale().engagementId();
        this.playbookId = closed.sale().playbook().id();
        this.activity = task.activity();
        this.won = closed.status() == EngagementStatus.WON;
        closed.course().ifPresent(course -> follow(course, task));
    }

    private void follow(StageCourse course, Task task) {
        reached = course.reached(task.stage());
        if (reached) {
            StepWork work = StepWork.of(task, course.left(task.stage()));
            state = work.state();
            inTime = work.inTime();
            ample = work.ample();
        }
    }
}
