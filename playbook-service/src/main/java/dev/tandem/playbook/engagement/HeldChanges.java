package dev.tandem.playbook.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.work.TakenBack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was taken back on a sale, as long as its deal may yet pass a gate by it. The lead service lets deals pass a gate until it
 * has heard that the gate was reopened, and shut it. If it says first that it has shut it, what was taken back is gone for good.
 * If it says first that the deal has passed, it was taken back too late: the sale went on by it.
 *
 * @param unconfirmed gates that were reopened, and may still be open there
 * @param pending in the order in which it was taken back
 * @param tooLate in the order in which the gates were passed
 */
public record HeldChanges(List<ShutGate> unconfirmed, List<Pending> pending, List<TooLate> tooLate) {
    static final HeldChanges NONE = new HeldChanges(List.of(), List.of(), List.of());

    /**
     * That a gate was reopened.
     *
     * @param since the revision of the engagement that tells so first: a confirmation of an earlier one is not about this
     */
    record ShutGate(String stage, int since) {
        boolean isConfirmedBy(String shut, int revision) {
            return stage.equals(shut) && since <= revision;
        }
    }

    /**
     * What was taken back of a task, and when.
     *
     * @param by null if the time of a waiver was over
     */
    public record Taking(String activity, TakenBack what, UUID by, Instant at) {
        private boolean isOfSame(Taking other) {
            return activity.equals(other.activity) && what.isOfSame(other.what);
        }
    }

    /** @param until the gates of which it has to be confirmed that they are shut; at least one */
    public record Pending(Taking taking, List<ShutGate> until) {
        private boolean concerns(String stage) {
            return until.stream().anyMatch(gate -> gate.stage().equals(stage));
        }
    }

    /** @param stage whose gate the deal had passed by it */
    public record TooLate(Taking taking, String stage, Instant passedAt) {}

    /** @param revision of the engagement that will tell of these changes, or an earlier one that no other change has told of */
    HeldChanges reopened(List<Gate.Change> changes, int revision) {
        Set<String> stages = changes.stream()
                .filter(Gate.Change::reopened)
                .map(change -> change.gate().stage())
                .collect(Collectors.toSet());
        Stream<ShutGate> others = unconfirmed.stream().filter(gate -> !stages.contains(gate.stage()));
        Stream<ShutGate> more = stages.stream().sorted().map(stage -> new ShutGate(stage, revision));
        return new HeldChanges(Stream.concat(others, more).toList(), pending, tooLate);
    }

    /**
     * Keeps what was taken back until all gates that lack it are confirmed as shut. What no such gate lacks is gone at once.
     *
     * @param plan says which gates rest on an activity
     * @param gates as they are without it
     */
    HeldChanges holding(List<Taking> takings, List<GateTerms> plan, List<Gate> gates) {
        Set<String> shut = gates.stream()
                .filter(gate -> !gate.satisfied())
                .map(Gate::stage)
                .collect(Collectors.toSet());
        HeldChanges now = this;
        for (Taking taking : takings) {
            Set<String> resting = plan.stream()
                    .filter(terms -> terms.restsOn(taking.activity()))
                    .map(GateTerms::stage)
                    .filter(shut::contains)
                    .collect(Collectors.toSet());
            now = now.holding(taking, resting);
        }
        return now;
    }

    private HeldChanges holding(Taking taking, Set<String> stages) {
        List<ShutGate> until = unconfirmed.stream()
                .filter(gate -> stages.contains(gate.stage()))
                .toList();
        List<Pending> others = new ArrayList<>(
                pending.stream().filter(one -> !one.taking().isOfSame(taking)).toList());
        if (!until.isEmpty()) {
            others.add(new Pending(taking, until));
        }
        return new HeldChanges(unconfirmed, List.copyOf(others), tooLate);
    }

    /**
     * The lead service has shut a gate.
     *
     * @param revision of the engagement that it heard: what was reopened later it may not have heard yet
     */
    HeldChanges confirmed(String stage, int revision) {
        return without(gate -> gate.isConfirmedBy(stage, revision), tooLate);
    }

    /**
     * What was taken back too late for a gate that the deal has passed.
     *
     * @param activities that are still there; another version may have dropped others
     */
    List<TooLate> tooLateFor(String stage, Instant passedAt, Predicate<String> activities) {
        return pending.stream()
                .filter(one ->
                        one.concerns(stage) && activities.test(one.taking().activity()))
                .map(one -> new TooLate(one.taking(), stage, passedAt))
                .toList();
    }

    /** The deal has passed a gate. @param late what was put back for it */
    HeldChanges passed(String stage, List<TooLate> late) {
        List<Taking> back = late.stream().map(TooLate::taking).toList();
        List<Pending> others =
                pending.stream().filter(one -> !back.contains(one.taking())).toList();
        return new HeldChanges(unconfirmed, others, tooLate)
                .without(
                        gate -> gate.stage().equals(stage),
                        Stream.concat(tooLate.stream(), late.stream()).toList());
    }

    private HeldChanges without(Predicate<ShutGate> gone, List<TooLate> late) {
        List<Pending> left = pending.stream()
                .map(one -> new Pending(
                        one.taking(), one.until().stream().filter(gone.negate()).toList()))
                .filter(one -> !one.until().isEmpty())
                .toList();
        return new HeldChanges(unconfirmed.stream().filter(gone.negate()).toList(), left, late);
    }

    /** Nothing is passed any more. */
    HeldChanges over() {
        return new HeldChanges(List.of(), List.of(), tooLate);
    }

    @JsonIgnore
    boolean isEmpty() {
        return equals(NONE);
    }
}
