package dev.tandem.gateway.sandbox;

import dev.tandem.gateway.sandbox.Readiness.ClockStatus;
import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.progress.ServiceProgressView;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The clock of a sandbox, as it was last moved by the door. */
@Entity
public class SandboxClock extends Aggregate {
    /** Longer than the playbook service may take to move it: who is killed meanwhile keeps others out no longer. */
    private static final Duration LONGEST_CLAIM = Duration.ofSeconds(30);

    private Instant claimedUntil;
    private Instant movedFrom;
    private Instant movedTo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Readiness readiness;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Answers answers;

    protected SandboxClock() {}

    /** What services said, by their names; none of one that said nothing. */
    record Answers(Map<String, ServiceProgressView> byService) {}

    /**
     * Nobody else moves it until it {@link #begin begins} to advance, or is {@link #release released}.
     *
     * @throws SandboxRefusals.ClockAdvancing while somebody else does, or it still advances
     */
    void claim(Instant now) {
        if (isAdvancing() || claimedUntil != null && now.isBefore(claimedUntil)) {
            throw new SandboxRefusals.ClockAdvancing(isAdvancing() ? movedTo : null);
        }
        claimedUntil = now.plus(LONGEST_CLAIM);
    }

    /** It was not moved. */
    void release() {
        claimedUntil = null;
    }

    void begin(Instant from, Instant to, Set<UUID> parkedBefore, Instant now) {
        claimedUntil = null;
        movedFrom = from;
        movedTo = to;
        readiness = Readiness.begin(to, parkedBefore, now);
        answers = new Answers(Map.of());
    }

    void looked(Map<String, Optional<ServiceProgressView>> round, Instant begun, Instant ended) {
        Map<String, Optional<ServiceAnswer>> read = round.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().map(SandboxClock::answer)));
        readiness = readiness.looked(read, begun, ended);
        answers = new Answers(round.entrySet().stream()
                .filter(answer -> answer.getValue().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().get())));
    }

    private static ServiceAnswer answer(ServiceProgressView view) {
        return new ServiceAnswer(
                view.now(),
                view.due(),
                Optional.ofNullable(view.earliestDue()),
                view.unpublished(),
                view.published(),
                view.waiting(),
                Set.copyOf(view.parked()),
                Optional.ofNullable(view.topics())
                        .map(topics -> new ServiceAnswer.Topics(
                                Set.copyOf(view.reads()),
                                topics.stream()
                                        .collect(Collectors.toMap(
                                                position -> position.topic() + "-" + position.partition(),
                                                position -> position.head())),
                                topics.stream()
                                        .filter(position -> position.handled() != null)
                                        .collect(Collectors.toMap(
                                                position -> position.topic() + "-" + position.partition(),
                                                position -> position.handled())))));
    }

    boolean wasMoved() {
        return readiness != null;
    }

    boolean isAdvancing() {
        return wasMoved() && readiness.status() == ClockStatus.ADVANCING;
    }

    boolean isReady() {
        return wasMoved() && readiness.status() == ClockStatus.READY;
    }

    /** Whether one more look may find it ready. */
    boolean isCalm() {
        return wasMoved() && readiness.calm() != null && readiness.holds().isEmpty();
    }

    public Instant movedFrom() {
        return movedFrom;
    }

    public Instant movedTo() {
        return movedTo;
    }

    public Readiness readiness() {
        return readiness;
    }

    /** At the last look; empty if the service did not answer. */
    public Optional<ServiceProgressView> answerOf(String service) {
        return Optional.ofNullable(answers.byService().get(service));
    }
}
