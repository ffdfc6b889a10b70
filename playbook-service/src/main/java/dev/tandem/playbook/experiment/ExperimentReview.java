package dev.tandem.playbook.experiment;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.document.DocumentStatus;
import dev.tandem.playbook.playbook.Experimenting;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.PlaybookRefusals.ExperimentRunning;
import dev.tandem.playbook.playbook.PlaybookRefusals.NoControl;
import dev.tandem.playbook.playbook.Playbooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reviews a variant's experiment with it, and starts it with its publication. */
@ApplicationScoped
class ExperimentReview implements Experimenting {
    private final Experiments experiments;
    private final Playbooks playbooks;
    private final ExperimentReminding reminding;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ExperimentReview(
            Experiments experiments,
            Playbooks playbooks,
            ExperimentReminding reminding,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.experiments = experiments;
        this.playbooks = playbooks;
        this.reminding = reminding;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The version in force, which a variant is compared with. It is the older one: else the variant would not be the newest when it is
     * adopted.
     *
     * @throws NoControl if there is none
     */
    Playbook control(Playbook variant) {
        return playbooks
                .newestPublic(variant.code())
                .filter(newest -> newest.status() == DocumentStatus.PUBLISHED && newest.version() < variant.version())
                .orElseThrow(NoControl::new);
    }

    @Override
    public List<FieldFault> faults(Playbook submitted) {
        Optional<Experiment> own = of(submitted);
        if (own.isEmpty()) {
            return List.of();
        }
        requireNoneRuns(submitted);
        own.get().requireDaysLeft(clock.today());
        Playbook control = control(submitted);
        own.get().compareWith(control);
        return ControlFaults.of(control.content(), submitted.content());
    }

    @Override
    public void discarded(Playbook draft) {
        of(draft).ifPresent(Experiment::withdraw);
    }

    @Override
    public void published(Playbook version) {
        requireNoneRuns(version);
        of(version).ifPresent(experiment -> start(experiment, version));
    }

    private void start(Experiment experiment, Playbook variant) {
        experiment.requireDaysLeft(clock.today());
        experiment.compareWith(control(variant));
        experiment.start(clock.now());
        experiments.persistAndFlush(experiment);
        reminding.note(experiment);
        outbox.publish(new ExperimentEvent.ExperimentStarted(
                occurrences.of(experiment), ExperimentEvent.State.of(experiment)));
    }

    @Override
    public void retired(Playbook version) {
        lock(version.code());
        experiments.runningWith(version.id()).ifPresent(running -> {
            throw new ExperimentRunning(running.id());
        });
    }

    /** Until the transaction ends nobody publishes a version of that playbook, and so starts no experiment and sees none half ended. */
    void lock(String code) {
        playbooks.lock(caller.get().tenant(), Playbook.KIND, code);
    }

    private void requireNoneRuns(Playbook version) {
        experiments.running(version.code()).ifPresent(running -> {
            throw new ExperimentRunning(running.id());
        });
    }

    private Optional<Experiment> of(Playbook variant) {
        return variant.experimentId().flatMap(experiments::findByIdOptional);
    }
}
