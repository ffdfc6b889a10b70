package dev.tandem.playbook.assessment;

import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.playbook.reminder.Reminders;
import dev.tandem.playbook.reminder.Reminding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reminds of assessments that the partner has not returned yet. */
@ApplicationScoped
class AssessmentReminding implements Reminding {
    /** A week before it is due, the day before, and once it is late. */
    private static final List<Integer> DAYS = List.of(-7, -1, 1);

    private final Assessments assessments;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Occurrences occurrences;

    AssessmentReminding(Assessments assessments, Reminders reminders, Outbox outbox, Occurrences occurrences) {
        this.assessments = assessments;
        this.reminders = reminders;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /** As long as the partner answers, and no longer. */
    void note(Assessment assessment) {
        if (assessment.status() == AssessmentStatus.SENT) {
            reminders.set(kind(), assessment.id(), assessment.partnerId(), assessment.dueOn(), DAYS);
        } else {
            reminders.end(kind(), assessment.id());
        }
    }

    @Override
    public String kind() {
        return Assessment.KIND;
    }

    @Override
    public void tell(List<Told> due) {
        Map<UUID, Assessment> each = assessments
                .each(due.stream().map(Told::recordId).toList())
                .stream()
                .collect(Collectors.toMap(Assessment::id, Function.identity()));
        outbox.publish(due.stream()
                .map(told -> due(each.get(told.recordId()), -told.offset()))
                .toList());
    }

    private AssessmentEvent due(Assessment assessment, int daysLeft) {
        return new AssessmentEvent.AssessmentDue(
                occurrences.of(assessment), AssessmentEvent.State.of(assessment), daysLeft);
    }
}
