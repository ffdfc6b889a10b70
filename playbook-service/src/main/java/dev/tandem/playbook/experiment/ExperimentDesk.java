package dev.tandem.playbook.experiment;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.document.DocumentReview;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.ReviewDesk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Declares experiments, changes their shares, and ends them. */
@ApplicationScoped
public class ExperimentDesk {
    private final Experiments experiments;
    private final ExperimentReview review;
    private final ExperimentReminding reminding;
    private final Playbooks playbooks;
    private final DocumentReview documents;
    private final ReviewDesk versions;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ExperimentDesk(
            Experiments experiments,
            ExperimentReview review,
            ExperimentReminding reminding,
            Playbooks playbooks,
            DocumentReview documents,
            ReviewDesk versions,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.experiments = experiments;
        this.review = review;
        this.reminding = reminding;
        this.playbooks = playbooks;
        this.documents = documents;
        this.versions = versions;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Makes a draft the variant of an experiment, or changes what was declared of it. Who does becomes one of its authors, and cannot
     * approve it.
     *
     * @throws dev.tandem.platform.problem.NotInState if it is no draft
     * @throws dev.tandem.playbook.playbook.PlaybookRefusals.NoControl if no older version of it is in force
     */
    public Experiment declare(UUID playbookId, Experiment.Terms terms) {
        if (terms.lastDay() != null && terms.lastDay().isBefore(clock.today())) {
            throw new InvalidRequest(List.of(new FieldFault("/lastDay", "range", "must not be over")));
        }
        Playbook draft = written(playbookId);
        Playbook control = review.control(draft);
        Experiment experiment = draft.experimentId()
                .map(experiments::findById)
                .orElseGet(
                        () -> new Experiment(draft, control, terms, caller.get().personId()));
        experiment.compareWith(control);
        experiment.agree(terms, caller.get().personId());
        experiments.persistAndFlush(experiment);
        draft.becomeVariantIn(experiment.id());
        playbooks.persistAndFlush(draft);
        return experiment;
    }

    /**
     * Makes a draft an ordinary one again.
     *
     * @throws NotFound if it is no variant
     * @throws dev.tandem.platform.problem.NotInState if it is no draft
     */
    public Experiment withdraw(UUID playbookId) {
        Experiment experiment = of(playbookId);
        Playbook draft = written(playbookId);
        draft.becomeOrdinary();
        playbooks.persistAndFlush(draft);
        experiment.withdraw();
        experiments.persistAndFlush(experiment);
        return experiment;
    }

    /** Whoever says what a draft is for has written it as well. */
    private Playbook written(UUID playbookId) {
        Playbook draft = playbooks.visible(playbookId);
        return documents.change(playbooks, draft, draft.content(), null, null);
    }

    /** Of a variant. @throws NotFound if it is none, and for a partner */
    public Experiment of(UUID playbookId) {
        return playbooks
                .visible(playbookId)
                .experimentId()
                // Before it is looked up: the id in the answer would tell that there is one.
                .filter(id -> caller.get().isVendor())
                .map(experiments::visible)
                .orElseThrow(() -> new NotFound("experiment of playbook", playbookId));
    }

    /** Nothing happens if it is the present share. @throws dev.tandem.platform.problem.NotInState unless it runs */
    public Experiment share(UUID id, int percent, String reason) {
        Experiment experiment = experiments.locked(id);
        if (experiment.share(percent, clock.now(), caller.get().personId(), reason)) {
            experiments.persistAndFlush(experiment);
            outbox.publish(new ExperimentEvent.ExperimentChanged(
                    occurrences.of(experiment), ExperimentEvent.State.of(experiment)));
        }
        return experiment;
    }

    /** The variant is in force from now on. @throws dev.tandem.platform.problem.NotInState unless it runs */
    public Experiment adopt(UUID id, String reason) {
        Experiment experiment = experiments.locked(id);
        review.lock(experiment.code());
        experiment.adopt(clock.now(), caller.get().personId(), reason);
        Playbook variant = playbooks.visible(experiment.variant().id());
        variant.becomeOrdinary();
        playbooks.persistAndFlush(variant);
        return ended(experiment);
    }

    /** The variant is retired: sales go on by it, but none begins. @throws dev.tandem.platform.problem.NotInState unless it runs */
    public Experiment drop(UUID id, String reason) {
        Experiment experiment = experiments.locked(id);
        experiment.drop(clock.now(), caller.get().personId(), reason);
        experiments.persistAndFlush(experiment);
        versions.retire(experiment.variant().id(), reason);
        return ended(experiment);
    }

    private Experiment ended(Experiment experiment) {
        experiments.persistAndFlush(experiment);
        reminding.note(experiment);
        outbox.publish(new ExperimentEvent.ExperimentEnded(
                occurrences.of(experiment),
                ExperimentEvent.State.of(experiment),
                experiment.status(),
                caller.get().personId()));
        return experiment;
    }
}
