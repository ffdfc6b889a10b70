package dev.tandem.playbook.assessment;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.WorkHandover;
import dev.tandem.playbook.worklist.WorkItems;
import dev.tandem.playbook.worklist.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists what is to be done about assessments, and hands over what a person has to answer. */
@ApplicationScoped
class AssessmentWork implements WorkHandover {
    private final Assessments assessments;
    private final WorkItems work;
    private final TenantClock clock;

    AssessmentWork(Assessments assessments, WorkItems work, TenantClock clock) {
        this.assessments = assessments;
        this.work = work;
        this.clock = clock;
    }

    void note(Assessment assessment) {
        WorkSource source = new WorkSource(assessment.id(), Assessment.KIND, null, null, assessment.partnerId());
        work.note(source, assessment.openWork(clock.zone()), clock.now());
    }

    @Override
    public List<LeftWork> of(UUID person) {
        return assessments.toBeAnsweredBy(person).stream()
                .map(one -> new LeftWork(
                        LeftWork.Kind.ASSIGNMENT,
                        null,
                        new Ownership(one.partnerId(), null, null),
                        Side.PARTNER,
                        null,
                        null,
                        one.id()))
                .toList();
    }

    @Override
    public void hand(UUID from, List<Handover> handed) {
        Map<UUID, UUID> successors = handed.stream()
                .filter(handover -> handover.work().kind() == LeftWork.Kind.ASSIGNMENT)
                .collect(Collectors.toMap(handover -> handover.work().recordId(), Handover::to));
        // In one order, against others who do the same; what was assigned elsewhere is left to others.
        assessments.each(successors.keySet()).stream()
                .map(Assessment::id)
                .sorted()
                .forEach(id -> hand(assessments.locked(id), successors.get(id)));
    }

    private void hand(Assessment assessment, UUID to) {
        assessment.handTo(to);
        note(assessment);
    }
}
