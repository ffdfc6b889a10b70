package dev.tandem.playbook.engagement;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.engagement.gate.Gate;
import dev.tandem.playbook.engagement.gate.GateRules;
import dev.tandem.playbook.engagement.task.Evidence;
import dev.tandem.playbook.engagement.task.EvidenceMissing;
import dev.tandem.playbook.engagement.task.NotAccountable;
import dev.tandem.playbook.engagement.task.Task;
import dev.tandem.playbook.playbook.Playbook;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One playbook version being run for one sale. It stays on its version, whatever is published later. */
@Entity
public class Engagement extends Aggregate {
    private UUID thread;
    private UUID handoffId;
    private UUID partnerId;
    private String ownerId;
    private String backupId;

    @Column(name = "playbook_id")
    private UUID playbook;

    private int playbookVersion;
    private Instant startedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Task> tasks;

    /** As they were announced last; what differs after a change is announced anew. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Gate> gates;

    protected Engagement() {}

    Engagement(HandedOff handoff, Playbook playbook, List<Task> tasks, Instant startedAt) {
        this.thread = handoff.thread();
        this.handoffId = handoff.handoffId();
        this.partnerId = handoff.partnerId();
        this.ownerId = handoff.ownerId();
        this.backupId = handoff.backupId();
        this.playbook = playbook.id();
        this.playbookVersion = playbook.version();
        this.startedAt = startedAt;
        this.tasks = List.copyOf(tasks);
        this.gates = GateRules.gates(
                playbook.content().stages().stream().map(stage -> stage.code()).toList(), tasks);
    }

    /** @return the gates that this changed */
    List<Gate> addEvidence(String activity, Evidence evidence) {
        return change(activity, task -> task.with(evidence));
    }

    /**
     * @throws NotAccountable unless the person answers for the activity
     * @throws EvidenceMissing when there is nothing to sign for yet
     */
    List<Gate> signOff(String activity, String person, Instant at) {
        Task task = task(activity);
        if (!person.equals(task.accountable().personId())) {
            throw new NotAccountable(task);
        }
        if (task.evidence().size() < task.minimumEvidence()) {
            throw new EvidenceMissing(task);
        }
        return task.signedOffBy() != null ? List.of() : change(activity, open -> open.signedOff(person, at));
    }

    public Task task(String activity) {
        return tasks.stream()
                .filter(task -> task.activity().equals(activity))
                .findFirst()
                .orElseThrow(() -> new NotFound("task", activity));
    }

    private List<Gate> change(String activity, UnaryOperator<Task> change) {
        task(activity);
        tasks = tasks.stream()
                .map(task -> task.activity().equals(activity) ? change.apply(task) : task)
                .toList();
        // The last gate is that of winning, which the rules add themselves.
        List<String> stages =
                gates.subList(0, gates.size() - 1).stream().map(Gate::stage).toList();
        List<Gate> now = GateRules.gates(stages, tasks);
        List<Gate> changed = new ArrayList<>(now);
        changed.removeAll(gates);
        gates = now;
        return changed;
    }

    public UUID thread() {
        return thread;
    }

    public UUID handoffId() {
        return handoffId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** What began it. */
    public HandedOff handoff() {
        return new HandedOff(thread, handoffId, partnerId, ownerId, backupId, playbook());
    }

    public PlaybookVersion playbook() {
        return new PlaybookVersion(playbook, playbookVersion);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public List<Task> tasks() {
        return tasks;
    }

    public List<Gate> gates() {
        return gates;
    }
}
