package dev.tandem.playbook.experiment;

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

/** Reminds of experiments whose last day is over, and which nobody has decided. */
@ApplicationScoped
class ExperimentReminding implements Reminding {
    /** The day after the last one, and a week later. */
    private static final List<Integer> DAYS = List.of(1, 8);

    private final Experiments experiments;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Occurrences occurrences;

    ExperimentReminding(Experiments experiments, Reminders reminders, Outbox outbox, Occurrences occurrences) {
        this.experiments = experiments;
        this.reminders = reminders;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /** As long as it runs, and no longer. */
    void note(Experiment experiment) {
        if (experiment.status() == ExperimentStatus.RUNNING) {
            experiment.lastDay().ifPresent(day -> reminders.set(kind(), experiment.id(), null, day, DAYS));
        } else {
            reminders.end(kind(), experiment.id());
        }
    }

    @Override
    public String kind() {
        return Experiment.KIND;
    }

    @Override
    public void tell(List<Told> due) {
        Map<UUID, Experiment> each = experiments
                .each(due.stream().map(Told::recordId).toList())
                .stream()
                .collect(Collectors.toMap(Experiment::id, Function.identity()));
        outbox.publish(due.stream().map(told -> due(each.get(told.recordId()))).toList());
    }

    private ExperimentEvent due(Experiment experiment) {
        return new ExperimentEvent.ExperimentDue(occurrences.of(experiment), ExperimentEvent.State.of(experiment));
    }
}
