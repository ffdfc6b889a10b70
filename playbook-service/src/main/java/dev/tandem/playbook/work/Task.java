package dev.tandem.playbook.work;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Evidence.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One activity of the role matrix on one sale.
 *
 * @param responsible the roles whose evidence counts
 * @param accountable the role accountable for it on this sale
 * @param signedOff null until it is signed off
 * @param ticks of the points of its checklist
 * @param waiver that is pending, or holds; null for none
 * @param pastWaivers those that were refused, taken back, or are over; the last {@value #MOST_PAST_WAIVERS}
 * @param due null until its stage is entered, and if the playbook sets no limit
 */
public record Task(
        TaskRequirements requirements,
        List<RoleHolder> responsible,
        RoleHolder accountable,
        List<Evidence> evidence,
        List<Tick> ticks,
        Waiver waiver,
        List<Waiver> pastWaivers,
        SignOff signedOff,
        Deadline due) {
    private static final int MOST_PAST_WAIVERS = 20;

    public Task {
        pastWaivers = pastWaivers == null ? List.of() : List.copyOf(pastWaivers);
        ticks = ticks == null ? List.of() : List.copyOf(ticks);
    }

    public static Task of(TaskRequirements requirements, List<RoleHolder> responsible, RoleHolder accountable) {
        return new Task(requirements, responsible, accountable, List.of(), List.of(), null, List.of(), null, null);
    }

    public Task with(Evidence more) {
        return changed(Stream.concat(evidence.stream(), Stream.of(more)).toList(), ticks);
    }

    public Task without(UUID piece, Withdrawal withdrawal) {
        return changed(
                evidence.stream()
                        .map(one -> one.id().equals(piece) ? one.withdrawn(withdrawal) : one)
                        .toList(),
                ticks);
    }

    public Task ticked(Tick tick) {
        return changed(
                evidence, Stream.concat(without(tick.item()), Stream.of(tick)).toList());
    }

    public Task unticked(String item) {
        return changed(evidence, without(item).toList());
    }

    private Stream<Tick> without(String item) {
        return ticks.stream().filter(tick -> !tick.item().equals(item));
    }

    /** A sign-off is for what was there when it was given, and ends with any change of that. */
    private Task changed(List<Evidence> pieces, List<Tick> points) {
        return new Task(requirements, responsible, accountable, pieces, points, waiver, pastWaivers, null, due);
    }

    public Task waived(Waiver now) {
        return waived(now, pastWaivers);
    }

    /** It has to be done again. What was taken back before anybody had decided says nothing: else it would crowd out what does. */
    public Task unwaived(Waiver.Ending how) {
        if (how.outcome() == Waiver.Outcome.TAKEN_BACK && !waiver.holds()) {
            return waived(null);
        }
        List<Waiver> past = Stream.concat(pastWaivers.stream(), Stream.of(waiver.ended(how)))
                .toList();
        return waived(null, past.subList(Math.max(0, past.size() - MOST_PAST_WAIVERS), past.size()));
    }

    /** The piece counts again. */
    Task restored(UUID withdrawn) {
        List<Evidence> pieces = evidence.stream()
                .map(one -> one.id().equals(withdrawn) ? one.withdrawn(null) : one)
                .toList();
        return new Task(requirements, responsible, accountable, pieces, ticks, waiver, pastWaivers, signedOff, due);
    }

    /** The point is ticked as it was, unless somebody has ticked it since. */
    Task restored(Tick taken) {
        if (tick(taken.item()).isPresent()) {
            return this;
        }
        List<Tick> points = Stream.concat(ticks.stream(), Stream.of(taken)).toList();
        return new Task(requirements, responsible, accountable, evidence, points, waiver, pastWaivers, signedOff, due);
    }

    /** It is signed off as it was, for what was there then: what came after the signature came too late, and counts for nothing. */
    Task restored(SignOff taken) {
        List<Evidence> pieces = evidence.stream()
                .map(piece -> piece.counts() && piece.at().isAfter(taken.at()) ? piece.tooLate() : piece)
                .toList();
        List<Tick> points =
                ticks.stream().filter(tick -> !tick.at().isAfter(taken.at())).toList();
        return new Task(requirements, responsible, accountable, pieces, points, waiver, pastWaivers, taken, due);
    }

    /** The waiver holds as it did, and has not come to an end. */
    Task restored(Waiver ended) {
        return waived(
                ended,
                pastWaivers.stream()
                        .filter(past -> !past.isOfSameRequest(ended))
                        .toList());
    }

    /** When its waiver is over; empty if it has none, or one without an end. */
    public Optional<Instant> waiverEnd() {
        return Optional.ofNullable(waiver).map(Waiver::endsAt);
    }

    private Task waived(Waiver now, List<Waiver> past) {
        return new Task(requirements, responsible, accountable, evidence, ticks, now, past, signedOff, due);
    }

    /** Nor does what somebody signed off for another person stay so once it rests on their own part in it, such as having it to do. */
    private Task signedOffWhileProven() {
        return isProven() && !isSignedOffByADoer() ? this : signedOff(null);
    }

    private boolean isSignedOffByADoer() {
        return signedOff != null && !signedOff.by().equals(accountable.personId()) && doers().contains(signedOff.by());
    }

    /** @param signature null to withdraw it */
    public Task signedOff(SignOff signature) {
        return new Task(requirements, responsible, accountable, evidence, ticks, waiver, pastWaivers, signature, due);
    }

    public Task due(Deadline by) {
        return new Task(requirements, responsible, accountable, evidence, ticks, waiver, pastWaivers, signedOff, by);
    }

    /** Its time runs from the first time that its stage is entered. */
    public Task entered(Instant at, SideHours hours) {
        return due != null || requirements.within() == null
                ? this
                : due(Deadline.within(requirements.within(), accountable.side(), at, hours));
    }

    /** What need not be done for a time is not late for that: a time that was over by then runs from then on. */
    public Task resumed(Instant at, SideHours hours) {
        return due == null || requirements.within() == null || !due.isOver(at)
                ? this
                : due(null).entered(at, hours);
    }

    public Task reportedOverdue(Instant at) {
        return due(due.reported(at));
    }

    public Task warned(Instant at) {
        return due(due.warned(at));
    }

    /** What was reported of another one's time is not reported again. */
    public Task toldAs(Task other) {
        return due == null ? this : due(due.inPlaceOf(other.due));
    }

    /** Whether as much time is left for it as for the same task of another version. */
    public boolean isTimedAs(Task other) {
        return Objects.equals(requirements.within(), other.requirements.within())
                && accountable.side() == other.accountable.side()
                && stage().equals(other.stage());
    }

    /** Assigns one role on this task to another person. */
    public Task handedTo(Side side, String role, UUID person) {
        UnaryOperator<RoleHolder> hand =
                owner -> owner.side() == side && owner.role().equals(role) ? owner.handedTo(person) : owner;
        return assigned(responsible.stream().map(hand).toList(), hand.apply(accountable));
    }

    /** Another person does what one had to do by one role, whatever others have to do by it. */
    public Task doneBy(RoleHolder from, UUID to) {
        return assigned(
                responsible.stream()
                        .map(owner -> owner.equals(from) ? owner.handedTo(to) : owner)
                        .toList(),
                accountable);
    }

    /** Another person answers for it. */
    public Task answeredForBy(UUID to) {
        return assigned(responsible, accountable.handedTo(to));
    }

    private Task assigned(List<RoleHolder> does, RoleHolder answers) {
        return new Task(requirements, does, answers, evidence, ticks, waiver, pastWaivers, signedOff, due);
    }

    /**
     * Takes over work on another version's activity with the same code, and the people assigned to it. A sign-off is
     * kept only if the current requirements are met, and the same person is still accountable; a waiver only if it may
     * still be waived.
     */
    public Task keeping(Task done) {
        List<RoleHolder> keepers = responsible.stream().map(done::kept).toList();
        boolean sameAnswers = accountable.isSameRole(done.accountable);
        Task kept = new Task(
                requirements,
                keepers,
                done.kept(accountable),
                done.evidence,
                done.ticks,
                requirements.waivable() ? done.waiver : null,
                done.pastWaivers,
                sameAnswers ? done.signedOff : null,
                done.due);
        return kept.signedOffWhileProven();
    }

    private RoleHolder kept(RoleHolder now) {
        return Stream.concat(responsible.stream(), Stream.of(accountable))
                .filter(now::isSameRole)
                .findFirst()
                .orElse(now);
    }

    /** Everything that a gate still requires here. */
    @JsonIgnore
    public List<MissingRequirement> missing() {
        if (isWaived()) {
            return List.of();
        }
        Stream<MissingRequirement> signature = !requirements.signOff() || signedOff != null
                ? Stream.empty()
                : Stream.of(MissingRequirement.of(this, "signOff", accountable));
        return Stream.concat(proofMissing(), signature).toList();
    }

    /** Without it nobody signs off. */
    Stream<MissingRequirement> proofMissing() {
        return Stream.concat(evidenceMissing(), ticksMissing());
    }

    private Stream<MissingRequirement> ticksMissing() {
        return openItems()
                .flatMap(item -> responsible.stream().map(owner -> MissingRequirement.tick(this, owner, item)));
    }

    /** The codes of the points that nobody has ticked. */
    private Stream<String> openItems() {
        return requirements.checklist().stream()
                .map(ChecklistItem::code)
                .filter(item -> tick(item).isEmpty());
    }

    public Optional<Tick> tick(String item) {
        return ticks.stream().filter(tick -> tick.item().equals(item)).findFirst();
    }

    private Stream<MissingRequirement> evidenceMissing() {
        List<Evidence> current = currentEvidence();
        if (current.size() < requirements.minimumEvidence()) {
            return responsible.stream().map(owner -> MissingRequirement.of(this, "evidence", owner));
        }
        return requirements.minimumContent().stream()
                .filter(content -> !isMet(content, current))
                .map(MinimumContent::side)
                .distinct()
                .flatMap(this::responsible)
                .map(owner -> MissingRequirement.of(this, "evidence", owner));
    }

    private static boolean isMet(MinimumContent content, List<Evidence> current) {
        return current.stream().filter(piece -> piece.suffices(content)).count() >= content.pieces();
    }

    public Stream<RoleHolder> responsible(Side side) {
        return responsible.stream().filter(owner -> owner.side() == side);
    }

    /** The people who are responsible or accountable for it. */
    public Set<UUID> holders() {
        return Stream.concat(responsible.stream(), Stream.of(accountable))
                .map(RoleHolder::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Who has done something for it, has it to do, or has asked to be relieved of it: nobody of them signs it off for another person. */
    public Set<UUID> doers() {
        Stream<UUID> does = responsible.stream().map(RoleHolder::personId);
        Stream<UUID> asked = Stream.ofNullable(waiver).map(Waiver::requestedBy);
        return Stream.of(providers().stream(), does, asked)
                .flatMap(people -> people)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Who has brought evidence for it that counts, or ticked a point. */
    Set<UUID> providers() {
        return Stream.concat(
                        currentEvidence().stream().map(Evidence::by),
                        ticks.stream().map(Tick::by))
                .collect(Collectors.toSet());
    }

    /** The role whose people stand in for whoever answers for it; null for none. */
    public String accountableBackup() {
        return requirements.backup(Duty.ACCOUNTABLE, accountable);
    }

    /** The evidence that has not been withdrawn. */
    public List<Evidence> currentEvidence() {
        return evidence.stream().filter(Evidence::counts).toList();
    }

    boolean counts(UUID piece) {
        return currentEvidence().stream().anyMatch(one -> one.id().equals(piece));
    }

    /** The work that was there before a time, as far as it still counts: what was taken back later counts as never there. */
    public Task before(Instant time) {
        Waiver then = isWaived() && waiver.isGrantedBefore(time) ? waiver : null;
        SignOff signature = signedOff != null && signedOff.at().isBefore(time) ? signedOff : null;
        return new Task(
                requirements,
                responsible,
                accountable,
                currentEvidence().stream()
                        .filter(piece -> piece.at().isBefore(time))
                        .toList(),
                ticks.stream().filter(tick -> tick.at().isBefore(time)).toList(),
                then,
                pastWaivers,
                signature,
                due);
    }

    /** When something was done here that still counts. */
    public Stream<Instant> times() {
        return Stream.of(
                        currentEvidence().stream().map(Evidence::at),
                        ticks.stream().map(Tick::at),
                        Stream.ofNullable(signedOff).map(SignOff::at),
                        Stream.ofNullable(waiver)
                                .flatMap(one -> one.granted().stream().map(Approval::at)))
                .flatMap(Function.identity());
    }

    /**
     * Whether there is more evidence than the fewest pieces with which it can be done. A piece counts if it meets a
     * minimum content of its side, or none is asked of that side. It says how much was shown, not how good it is.
     */
    @JsonIgnore
    public boolean isAmplyProven() {
        return currentEvidence().stream().filter(requirements::accepts).count() > requirements.fewestPieces();
    }

    @JsonIgnore
    public boolean isProven() {
        return proofMissing().findAny().isEmpty();
    }

    /** Whether it need not be done. */
    @JsonIgnore
    public boolean isWaived() {
        return waiver != null && waiver.holds();
    }

    /** Whether a gate waits until it is done. */
    @JsonIgnore
    public boolean isRequired() {
        return !requirements.optional();
    }

    @JsonIgnore
    public boolean isDone() {
        return missing().isEmpty();
    }

    /** Whether it is overdue and not yet reported. */
    public boolean isNewlyOverdue(Instant now) {
        return hasOpenDeadline() && due.isOver(now);
    }

    /** Whether little time is left for it, and nobody was told. */
    public boolean isNewlyNear(Instant now) {
        return hasOpenDeadline() && due.isNewlyNear(now);
    }

    /** Whether there is a deadline at which it has to be reported if it is not done. */
    @JsonIgnore
    public boolean hasOpenDeadline() {
        return due != null && !due.isReported() && !isDone();
    }

    public String activity() {
        return requirements.activity();
    }

    public String stage() {
        return requirements.stage();
    }

    /** The accountable person's sign-off. */
    public record SignOff(UUID by, Instant at) {}
}
