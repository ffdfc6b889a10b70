package dev.tandem.playbook.conflict;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.conflict.ConflictCaseEvent.ConflictCaseDecided;
import dev.tandem.playbook.conflict.ConflictCaseEvent.ConflictCaseOpened;
import dev.tandem.playbook.conflict.ConflictCaseEvent.ConflictCaseOverdue;
import dev.tandem.playbook.hearing.Decision;
import dev.tandem.playbook.hearing.Exhibit;
import dev.tandem.playbook.hearing.Position;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Lets either side open a conflict case, hears both sides, and records the decision. */
@ApplicationScoped
public class ConflictDesk {
    private static final Duration SHORTEST_HEARING = Duration.ofHours(24);
    private static final Duration LONGEST_HEARING = Duration.ofDays(90);

    private final ConflictCases cases;
    private final ConflictParties matters;
    private final StaffDirectory staff;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ConflictDesk(
            ConflictCases cases,
            ConflictParties matters,
            StaffDirectory staff,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.cases = cases;
        this.matters = matters;
        this.staff = staff;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param engagementId the sale; null if the case concerns the two companies as a whole
     * @param partnerId the other side, if the vendor opens the case and names no sale
     * @param deciderId the decider proposed by the opener's side; null to leave it to the vendor's administrators
     * @throws InvalidRequest if the deadline leaves less than a day, or more than 90, or the partner cannot be determined
     */
    public ConflictCase open(
            UUID engagementId, UUID partnerId, String subject, Instant deadline, String position, UUID deciderId) {
        Instant now = clock.now();
        if (deadline.isBefore(now.plus(SHORTEST_HEARING)) || deadline.isAfter(now.plus(LONGEST_HEARING))) {
            throw new InvalidRequest(List.of(new FieldFault(
                    "/deadline",
                    "range",
                    "must be between " + SHORTEST_HEARING.toHours() + " hours and " + LONGEST_HEARING.toDays()
                            + " days from now, so that the other side can be heard")));
        }
        ConflictParties.Matter matter = matters.matter(engagementId, partnerId, subject);
        requireReader(matter.partnerId(), deciderId);
        return announced(new ConflictCase(matter, deadline, position(position, deciderId)), ConflictCaseOpened::new);
    }

    /** States the other side's position. Both positions can be read from then on. */
    public ConflictCase state(UUID id, String position, UUID deciderId) {
        ConflictCase conflict = allowing(id, ConflictAction.STATE_POSITION);
        requireReader(conflict.partnerId(), deciderId);
        conflict.state(position(position, deciderId));
        cases.persistAndFlush(conflict);
        return conflict;
    }

    /** A decider who cannot read the case would block it for ever. */
    private void requireReader(UUID partnerId, UUID deciderId) {
        if (deciderId != null) {
            Optional<Refusal> unknown = staff.unknown(partnerId, Side.VENDOR, deciderId);
            if (unknown.isPresent()) {
                staff.require(partnerId, Side.PARTNER, deciderId);
            }
        }
    }

    private Position position(String text, UUID deciderId) {
        Caller who = caller.get();
        return new Position(Side.of(who), text, deciderId, who.personId(), clock.now());
    }

    public ConflictCase addEvidence(UUID id, String note, String link) {
        ConflictCase conflict = allowing(id, ConflictAction.ADD_EVIDENCE);
        Caller who = caller.get();
        conflict.add(new Exhibit(Side.of(who), note, link, who.personId(), clock.now()));
        cases.persistAndFlush(conflict);
        return conflict;
    }

    public ConflictCase decide(UUID id, Decision.Favour inFavourOf, String reasons) {
        ConflictCase conflict = allowing(id, ConflictAction.DECIDE);
        conflict.decide(new Decision(inFavourOf, reasons, caller.get().personId(), clock.now()));
        return announced(conflict, ConflictCaseDecided::new);
    }

    private ConflictCase allowing(UUID id, ConflictAction action) {
        ConflictCase conflict = cases.locked(id);
        Refusal.ifAny(action.obstacle(conflict, caller.get(), clock.now()));
        return conflict;
    }

    /** @return how many deadlines passed without a decision */
    int overdue(int limit) {
        List<ConflictCase> due = cases.due(clock.now(), limit);
        due.forEach(ConflictCase::remainOverdue);
        cases.flush();
        outbox.publish(
                due.stream().map(one -> event(one, ConflictCaseOverdue::new)).toList());
        return due.size();
    }

    private ConflictCase announced(ConflictCase conflict, Announcement event) {
        cases.persistAndFlush(conflict);
        outbox.publish(event(conflict, event));
        return conflict;
    }

    private ConflictCaseEvent event(ConflictCase conflict, Announcement event) {
        Occurrence now = occurrences.of(conflict, conflict.thread().orElse(null));
        return event.apply(now, ConflictCaseEvent.State.of(conflict));
    }

    private interface Announcement extends BiFunction<Occurrence, ConflictCaseEvent.State, ConflictCaseEvent> {}
}
