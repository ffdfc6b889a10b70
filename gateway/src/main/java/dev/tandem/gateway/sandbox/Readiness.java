package dev.tandem.gateway.sandbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Whether everything that a move of a clock has made due has happened, as far as looks at all services tell. A look never shows one
 * moment: while one service answers, another one works. So it takes two.
 *
 * <p>At the first of them nobody has anything left to do or to publish, and it is noted where the topics end and how much each service
 * has published. At the second, again nobody has anything left, each service has handled everything up to those ends, and none has
 * published anything since. So whatever the tenant had announced was handled before its handlers were asked what is left to do; and
 * nothing was announced that they have yet to hear of. What other tenants publish meanwhile is not waited for.
 *
 * @param to the time that the clock was moved to
 * @param parkedBefore events that had no effect already before the move: nothing follows from them
 * @param movedOnAt when something was last seen to have changed, in real time
 * @param calm the first of the two looks; null if the last one has found something left to do
 * @param holds what each service was last seen to wait for; none for those that wait for nothing
 */
public record Readiness(
        Instant to, Set<UUID> parkedBefore, ClockStatus status, Instant movedOnAt, Calm calm, Map<String, Hold> holds) {
    /** The second look begins no sooner after the end of the first. */
    public static final Duration APART = Duration.ofMillis(500);

    private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(60);

    /** Where a move stands. */
    public enum ClockStatus {
        @JsonProperty("advancing")
        ADVANCING,
        @JsonProperty("ready")
        READY,
        /** Nothing has changed for a minute. It goes on by itself once something does. */
        @JsonProperty("stuck")
        STUCK
    }

    /** What a service waits for, or is waited for. */
    public enum WaitsFor {
        /** It has not said anything in time. */
        @JsonProperty("answer")
        ANSWER,
        /** It does not hear the broker. */
        @JsonProperty("broker")
        BROKER,
        /** Events that it could not handle yet. */
        @JsonProperty("parkedEvents")
        PARKED_EVENTS,
        /** It has not heard of the move. */
        @JsonProperty("clock")
        CLOCK,
        /** Work that is due. */
        @JsonProperty("dueWork")
        DUE_WORK,
        /** Events of its own, on their way to the broker. */
        @JsonProperty("outbox")
        OUTBOX,
        /** Events of others, which it has yet to handle. */
        @JsonProperty("events")
        EVENTS
    }

    /** @param measure another one if it has come any nearer */
    public record Hold(WaitsFor waitsFor, String measure) {}

    /**
     * A look at which nobody had anything left to do.
     *
     * @param at its end
     * @param published by service
     * @param heads by partition
     */
    public record Calm(Instant at, Map<String, Long> published, Map<String, Long> heads) {}

    /** @param parked before the move, in any service */
    public static Readiness begin(Instant to, Set<UUID> parked, Instant at) {
        return new Readiness(to, parked, ClockStatus.ADVANCING, at, null, Map.of());
    }

    /**
     * As it is after another look. Looks follow each other: none begins before the one before it has ended.
     *
     * @param answers of every service; empty for one that does not answer
     */
    public Readiness looked(Map<String, Optional<ServiceAnswer>> answers, Instant begun, Instant ended) {
        if (status == ClockStatus.READY) {
            return this;
        }
        Map<String, Hold> left = leftToDo(answers);
        if (!left.isEmpty()) {
            return next(null, left, ended);
        }
        Calm seen = calm(answers, ended);
        if (calm == null || !calm.published().equals(seen.published())) {
            return next(seen, Map.of(), ended);
        }
        Map<String, Hold> unread = unread(answers);
        if (!unread.isEmpty() || begun.isBefore(calm.at().plus(APART))) {
            return next(calm, unread, ended);
        }
        return new Readiness(to, parkedBefore, ClockStatus.READY, ended, null, Map.of());
    }

    private Readiness next(Calm first, Map<String, Hold> seen, Instant at) {
        if (seen.isEmpty() || !seen.equals(holds)) {
            return new Readiness(to, parkedBefore, ClockStatus.ADVANCING, at, first, seen);
        }
        boolean stands = !at.isBefore(movedOnAt.plus(LONGEST_STANDSTILL));
        return new Readiness(
                to, parkedBefore, stands ? ClockStatus.STUCK : ClockStatus.ADVANCING, movedOnAt, first, seen);
    }

    private Map<String, Hold> leftToDo(Map<String, Optional<ServiceAnswer>> answers) {
        Map<String, Hold> left = new TreeMap<>();
        answers.forEach((service, answer) -> answer.map(this::leftToDo)
                .orElse(Optional.of(new Hold(WaitsFor.ANSWER, "")))
                .ifPresent(hold -> left.put(service, hold)));
        return left;
    }

    private Optional<Hold> leftToDo(ServiceAnswer answer) {
        String work = answer.due() + " since " + answer.earliestDue().orElse(null) + ", " + answer.published();
        if (answer.topics().isEmpty()) {
            return Optional.of(new Hold(WaitsFor.BROKER, ""));
        }
        Set<UUID> parkedSince = new HashSet<>(answer.parked());
        parkedSince.removeAll(parkedBefore);
        if (answer.waiting() > 0 || !parkedSince.isEmpty()) {
            return Optional.of(
                    new Hold(WaitsFor.PARKED_EVENTS, answer.waiting() + " of " + parkedSince.hashCode() + ", " + work));
        }
        if (answer.now().isBefore(to)) {
            return Optional.of(new Hold(WaitsFor.CLOCK, Long.toString(answer.allHandled())));
        }
        if (answer.due() > 0) {
            return Optional.of(new Hold(WaitsFor.DUE_WORK, work));
        }
        if (answer.unpublished() > 0) {
            return Optional.of(new Hold(WaitsFor.OUTBOX, answer.unpublished() + ", " + answer.published()));
        }
        return Optional.empty();
    }

    private static Calm calm(Map<String, Optional<ServiceAnswer>> answers, Instant at) {
        Map<String, Long> published = new HashMap<>();
        Map<String, Long> heads = new HashMap<>();
        answers.forEach((service, answer) -> {
            published.put(service, answer.orElseThrow().published());
            answer.get()
                    .topics()
                    .orElseThrow()
                    .heads()
                    .forEach((partition, head) -> heads.merge(partition, head, Math::max));
        });
        return new Calm(at, published, heads);
    }

    private Map<String, Hold> unread(Map<String, Optional<ServiceAnswer>> answers) {
        Map<String, Hold> unread = new TreeMap<>();
        answers.forEach((service, answer) -> {
            boolean all = answer.orElseThrow().topics().orElseThrow().isReadUpTo(calm.heads());
            if (!all) {
                unread.put(
                        service,
                        new Hold(WaitsFor.EVENTS, Long.toString(answer.get().allHandled())));
            }
        });
        return unread;
    }
}
