package dev.tandem.playbook.engagement;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.escalation.Escalation;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.work.TakenBack;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.TaskRules;
import dev.tandem.playbook.work.Waiver;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A playbook version in use for one sale. The sale stays on its version, whatever is published later. */
@Entity
public class Engagement extends TrackedAggregate {
    private static final String KIND = "engagement";

    private UUID thread;
    private UUID handoffId;
    private UUID registrationId;
    private UUID partnerId;
    private UUID ownerId;
    private UUID backupId;

    @Column(name = "playbook_id")
    private UUID playbook;

    private int playbookVersion;
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status;

    private String reasonCode;
    private Instant endedAt;
    private String stage;

    /** In order of time; null if it began before they were recorded. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<StageEntry> stageEntries;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Task> tasks;

    /**
     * Fixed with the version, so that the effect of a change on the gates can be computed without reading the
     * playbook.
     */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<GateTerms> gatePlan;

    /** As last published; gates that differ after a change are published again. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Gate> gates;

    /** In order of time; null if there was none. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PassedGate> passedUnmet;

    /** What was taken back, and may have been too late; null if there was nothing since it is kept. */
    @Column(name = "held_changes")
    @JdbcTypeCode(SqlTypes.JSON)
    private HeldChanges held;

    /** What winning waits for at the closing; null if it began before a playbook could say so. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ClosingTerm> closing;

    @JdbcTypeCode(SqlTypes.JSON)
    private TimeLimits limits;

    /** In order of time; null if there was none since they are recorded. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<VersionChange> versionChanges;

    /** When the timer next has to check it; null for never. */
    private Instant dueAt;

    /** The earliest time of what is open, reported or not; null if nothing has one. */
    private Instant lateAt;

    protected Engagement() {}

    Engagement(SaleStart sale, Playbook playbook, List<Task> tasks, SideHours hours) {
        this.thread = sale.thread();
        this.handoffId = sale.origin().handoffId().orElse(null);
        this.registrationId = sale.origin().registrationId().orElse(null);
        this.partnerId = sale.owners().partnerId();
        this.ownerId = sale.owners().ownerId();
        this.backupId = sale.owners().backupId();
        this.startedAt = sale.at();
        this.status = EngagementStatus.RUNNING;
        this.limits = new TimeLimits(List.of());
        this.stageEntries = List.of();
        adopt(playbook, tasks, hours);
        enter(gatePlan.get(0).stage(), sale.at(), hours);
    }

    private void adopt(Playbook version, List<Task> itsTasks, SideHours hours) {
        playbook = version.id();
        playbookVersion = version.version();
        gatePlan = GatePlan.of(version.content());
        tasks = List.copyOf(itsTasks);
        closing = ClosingTerm.keeping(ClosingTerm.of(version.content().closingNeeds()), closing());
        gates = currentGates();
        limits = TimeLimits.of(version.content()).keeping(limits, times(hours));
    }

    /** The time limits of a stage run from the first time that the deal enters it. */
    void enter(String entered, Instant at, SideHours hours) {
        note(entered, at);
        stage = entered;
        tasks = tasks.stream()
                .map(task -> task.stage().equals(entered) ? task.entered(at, hours) : task)
                .toList();
        limits = limits.entered(entered, at, hours);
        watch();
    }

    /** Changing to another version enters no stage. */
    private void note(String entered, Instant at) {
        if (stageEntries != null && !entered.equals(stage)) {
            stageEntries = Stream.concat(stageEntries.stream(), Stream.of(new StageEntry(entered, at)))
                    .toList();
        }
    }

    /**
     * What it takes back is held until the lead service has shut the gates that lack it now.
     *
     * @param by null for the time
     * @return the gates that this changed
     */
    List<Gate.Change> change(String activity, UnaryOperator<Task> change, UUID by, Instant at) {
        Task before = task(activity);
        replace(activity, change);
        watch();
        List<Gate.Change> changes = regated();
        hold(before, by, at);
        return changes;
    }

    /** What counted for a task, and does not any more. */
    private void hold(Task before, UUID by, Instant at) {
        List<HeldChanges.Taking> takings = tasks.stream()
                .filter(task -> task.activity().equals(before.activity()))
                .flatMap(task -> TakenBack.between(before, task).stream())
                .map(what -> new HeldChanges.Taking(before.activity(), what, by, at))
                .toList();
        hold(held().holding(takings, gatePlan, gates));
    }

    /** What is there of what the closing needs has changed. @return the gates that this changed */
    public List<Gate.Change> close(List<ClosingTerm> now) {
        closing = List.copyOf(now);
        return regated();
    }

    /** Others take over what a person has to do on this sale. @return the gates that this changed */
    List<Gate.Change> handOver(UUID from, List<Handover> work) {
        for (Handover handover : work) {
            LeftWork piece = handover.work();
            switch (piece.kind()) {
                case OWNER -> ownerId = handover.to();
                case BACKUP -> backupId = handover.to();
                case RESPONSIBLE ->
                    replace(
                            piece.activity(),
                            task -> task.doneBy(new RoleHolder(piece.side(), piece.role(), from), handover.to()));
                case ACCOUNTABLE -> replace(piece.activity(), task -> task.answeredForBy(handover.to()));
                default -> {
                    // Belongs to others.
                }
            }
        }
        watch();
        return regated();
    }

    private boolean hasTask(String activity) {
        return tasks.stream().anyMatch(task -> task.activity().equals(activity));
    }

    private void replace(String activity, UnaryOperator<Task> change) {
        tasks = tasks.stream()
                .map(task -> task.activity().equals(activity) ? change.apply(task) : task)
                .toList();
    }

    /** Changes to another version, in the same stage. What that ends of what counted is held likewise. */
    void upgrade(Playbook to, List<Task> itsTasks, UUID by, Instant at, SideHours hours) {
        DocumentVersion from = playbook();
        List<Task> before = tasks;
        List<Gate> gatesBefore = gates;
        adopt(to, itsTasks, hours);
        told(GateRules.changes(gatesBefore, gates));
        before.forEach(task -> hold(task, by, at));
        versionChanges = Stream.concat(
                        versionChanges().stream(), Stream.of(new VersionChange(at, by, from, playbook())))
                .toList();
        enter(stage, at, hours);
    }

    /** Of a sale whose stages were not recorded, nobody knows since when anything runs: its times stay. */
    public StageTimes times(SideHours hours) {
        return new StageTimes(
                this::entered, left -> stageEntries == null || entered(left).isPresent() && !left.equals(stage), hours);
    }

    private Optional<Instant> entered(String which) {
        return stageEntries == null
                ? Optional.empty()
                : stageEntries.stream()
                        .filter(entry -> entry.stage().equals(which))
                        .map(StageEntry::at)
                        .findFirst();
    }

    /**
     * The deal has passed this gate: what was taken back too late for it is put back, and so is a waiver that was over by then, though
     * nobody had looked at it yet.
     */
    Passing pass(String gate, Instant at) {
        for (Task task : overWaived(at)) {
            Instant end = task.waiverEnd().orElseThrow();
            change(task.activity(), one -> one.unwaived(Waiver.Ending.expired(end)), null, end);
        }
        boolean lacks = gates.stream().anyMatch(one -> one.stage().equals(gate) && !one.satisfied());
        List<HeldChanges.TooLate> tooLate = lacks ? held().tooLateFor(gate, at, this::hasTask) : List.of();
        tooLate.stream()
                .map(HeldChanges.TooLate::taking)
                .forEach(taking -> replace(taking.activity(), taking.what()::putBack));
        hold(held().passed(gate, tooLate));
        gates = currentGates();
        watch();
        return new Passing(tooLate, unmet(gate, at));
    }

    private Optional<PassedGate> unmet(String gate, Instant at) {
        Optional<PassedGate> unmet = gates.stream()
                .filter(one -> one.stage().equals(gate) && !one.satisfied())
                .map(one -> new PassedGate(gate, at, one.missing()))
                .findFirst();
        unmet.ifPresent(one -> passedUnmet =
                Stream.concat(passedUnmet().stream(), Stream.of(one)).toList());
        return unmet;
    }

    /** The lead service has shut a gate, as it was told by this revision. */
    void confirm(String gate, int told) {
        hold(held().confirmed(gate, told));
    }

    private void hold(HeldChanges now) {
        held = now.isEmpty() ? null : now;
    }

    /** What was taken back while a deal could still pass a gate by it, or too late. */
    public HeldChanges held() {
        return held == null ? HeldChanges.NONE : held;
    }

    /** Whether the deal is won next. */
    boolean isInLastStage() {
        return gatePlan.get(gatePlan.size() - 2).stage().equals(stage);
    }

    /** Whether another stage comes after the one that the deal is in. */
    boolean isAhead(String other) {
        List<String> stages = gatePlan.stream().map(GateTerms::stage).toList();
        return stages.indexOf(other) > stages.indexOf(stage);
    }

    private List<Gate.Change> regated() {
        List<Gate> now = currentGates();
        List<Gate.Change> changes = GateRules.changes(gates, now);
        gates = now;
        return told(changes);
    }

    /** The next revision tells of these changes. */
    private List<Gate.Change> told(List<Gate.Change> changes) {
        hold(held().reopened(changes, revision() + 1));
        return changes;
    }

    private List<Gate> currentGates() {
        return GateRules.gates(gatePlan, tasks, closing());
    }

    /** The tasks whose waivers are over, and that no passed gate depends on. */
    List<Task> overWaived(Instant now) {
        return tasks.stream()
                .filter(task ->
                        waiverEnd(task).filter(end -> !now.isBefore(end)).isPresent())
                .toList();
    }

    /** A waiver by which a gate was passed stays. */
    private Optional<Instant> waiverEnd(Task task) {
        return task.waiverEnd().filter(end -> !GateRules.passed(gatePlan, stage, task.activity()));
    }

    /** Marks tasks for which little time is left as told of. @return those that were not told of before */
    List<Task> nearlyDue(Instant now) {
        List<Task> near = tasks.stream().filter(task -> task.isNewlyNear(now)).toList();
        near.forEach(task -> replace(task.activity(), one -> one.warned(now)));
        watch();
        return near;
    }

    /** Does the same for stages that the deal is still in, and milestones that it has not reached. */
    List<TimeLimit> nearlyDueLimits(Instant now) {
        List<TimeLimit> near = limits.near(this::isOpen, now);
        limits = limits.warned(near, now);
        watch();
        return near;
    }

    /** Marks overdue tasks as reported. @return those that were not reported before */
    public List<Task> overdue(Instant now) {
        List<Task> overdue =
                tasks.stream().filter(task -> task.isNewlyOverdue(now)).toList();
        tasks = tasks.stream()
                .map(task -> overdue.contains(task) ? task.reportedOverdue(now) : task)
                .toList();
        watch();
        return overdue;
    }

    /** Does the same for stages that the deal is still in, and milestones that it has not reached. */
    public List<TimeLimit> overdueLimits(Instant now) {
        List<TimeLimit> overdue = limits.overdue(this::isOpen, now);
        limits = limits.reported(overdue, now);
        watch();
        return overdue;
    }

    private boolean isOpen(TimeLimit limit) {
        return limit.isOfStage()
                ? limit.stage().equals(stage)
                : !GateRules.isReached(gatePlan, limit.milestone(), tasks);
    }

    /** @param because the code of the reason why the deal was won or lost, or the lead recalled; null without one */
    void end(EngagementStatus outcome, String because, Instant at) {
        status = status.become(outcome, KIND, id(), "end");
        reasonCode = because;
        endedAt = at;
        hold(held().over());
        watch();
    }

    /** It ended when the deal was won, and is not changed by the cancellation. */
    void cancel() {
        status = status.become(EngagementStatus.CANCELLED, KIND, id(), "cancel");
    }

    private void watch() {
        dueAt = isRunning() ? openDeadlines().min(Comparator.naturalOrder()).orElse(null) : null;
        lateAt = isRunning() ? openTimes().min(Comparator.naturalOrder()).orElse(null) : null;
    }

    private Stream<Instant> openTimes() {
        Stream<Instant> ofTasks = tasks.stream()
                .filter(task -> task.due() != null && !task.isDone())
                .map(task -> task.due().at());
        return Stream.concat(ofTasks, limits.openTimes(this::isOpen));
    }

    private Stream<Instant> openDeadlines() {
        Stream<Instant> ofTasks = tasks.stream()
                .filter(Task::hasOpenDeadline)
                .map(task -> task.due().nextTold());
        Stream<Instant> ofWaivers = tasks.stream().flatMap(task -> waiverEnd(task).stream());
        return Stream.of(ofTasks, ofWaivers, limits.openDeadlines(this::isOpen)).flatMap(times -> times);
    }

    /** @throws NotFound if the playbook has no such activity */
    public Task task(String activity) {
        return tasks.stream()
                .filter(task -> task.activity().equals(activity))
                .findFirst()
                .orElseThrow(() -> new NotFound("task", activity));
    }

    /** @param present who of the actor's side is there today */
    public TaskRules rules(Task task, Supplier<Presence> present) {
        Optional<Refusal> passed = GateRules.passed(gatePlan, stage, task.activity())
                ? Optional.of(new EngagementRefusals.GateAlreadyPassed(task.activity()))
                : Optional.empty();
        return new TaskRules(task, this::over, passed, present);
    }

    public boolean isRunning() {
        return status == EngagementStatus.RUNNING;
    }

    /** @throws NotInState if it has ended */
    public void requireRunning(String action) {
        Refusal.ifAny(over(action));
    }

    /** Why an action is refused once the sale has ended; empty while it runs. */
    public Optional<Refusal> over(String action) {
        return isRunning() ? Optional.empty() : Optional.of(notInState(action, EngagementStatus.RUNNING));
    }

    /** @throws NotInState while the outcome of the deal is not known */
    public void requireClosed(String action) {
        if (!status.isClosed()) {
            throw notInState(action, EngagementStatus.WON, EngagementStatus.LOST, EngagementStatus.CANCELLED);
        }
    }

    private NotInState notInState(String action, EngagementStatus... allowedIn) {
        return new NotInState(KIND, id(), action, status, EnumSet.copyOf(List.of(allowedIn)));
    }

    public UUID thread() {
        return thread;
    }

    public UUID handoffId() {
        return handoffId;
    }

    public UUID registrationId() {
        return registrationId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public EngagementRef sale() {
        return new EngagementRef(id(), thread, partnerId, playbook());
    }

    /** The sale's owners at the partner. */
    public Ownership owners() {
        return new Ownership(partnerId, ownerId, backupId);
    }

    Escalation.Matter matter(Escalation.Cause cause) {
        return new Escalation.Matter(id(), thread, owners(), playbook(), cause);
    }

    /** Whether what was overdue or blocked is done, or does not matter any more. */
    boolean isOver(Escalation.Cause cause) {
        if (!isRunning()) {
            return true;
        }
        boolean done = cause.activity() != null
                && tasks.stream().noneMatch(task -> task.activity().equals(cause.activity()) && !task.isDone());
        boolean left = cause.stage() != null && !cause.stage().equals(stage);
        boolean reached = cause.milestone() != null && GateRules.isReached(gatePlan, cause.milestone(), tasks);
        return done || left || reached;
    }

    public DocumentVersion playbook() {
        return new DocumentVersion(playbook, playbookVersion);
    }

    /** Which versions it has used, one after the other; those before they were recorded are not known. */
    public List<VersionChange> versionChanges() {
        return versionChanges == null ? List.of() : versionChanges;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public EngagementStatus status() {
        return status;
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The deal's stage. */
    public String stage() {
        return stage;
    }

    /** Its way through the stages, once it has ended; empty if it began before they were recorded. */
    Optional<StageCourse> course() {
        return course(endedAt);
    }

    /** The same, or until now if it has not ended. */
    public Optional<StageCourse> course(Instant now) {
        List<String> stages = gatePlan.subList(0, gatePlan.size() - 1).stream()
                .map(GateTerms::stage)
                .toList();
        return Optional.ofNullable(stageEntries)
                .map(entries -> new StageCourse(stages, entries, endedAt == null ? now : endedAt));
    }

    public List<Task> tasks() {
        return tasks;
    }

    /** The gates for which something was missing when the deal passed them. */
    public List<PassedGate> passedUnmet() {
        return passedUnmet == null ? List.of() : passedUnmet;
    }

    public List<ClosingTerm> closing() {
        return closing == null ? List.of() : closing;
    }

    public TimeLimits limits() {
        return limits;
    }

    /** The gates of its version, and what each of them depends on. */
    public List<GateTerms> gatePlan() {
        return gatePlan;
    }

    public List<Gate> gates() {
        return gates;
    }
}
