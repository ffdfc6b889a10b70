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
import dev.tandem.playbook.conflict.ConflictCaseEvent.ConflictCaseSettled;
import dev.tandem.playbook.conflict.ConflictCaseEvent.ConflictCaseWithdrawn;
import dev.tandem.playbook.hearing.Decision;
import dev.tandem.playbook.hearing.Exhibit;
import dev.tandem.playbook.hearing.Position;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Lets either side open a conflict case, hears both sides, and records the decision. */
@ApplicationScoped
public class ConflictDesk {
    private static final Duration SHORTEST_HEARING = Duration.ofHours(24);
    /** Two days of work of the side that is yet to be heard, or to answer, so that no weekend or holiday is all it has. */
    private static final Duration SHORTEST_WORKED = Duration.ofHours(16);

    private static final Duration LONGEST_HEARING = Duration.ofDays(90);

    private final ConflictCases cases;
    private final ConflictParties matters;
    private final StaffDirectory staff;
    private final People people;
    private final Calendars calendars;
    private final DecisionWork work;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ConflictDesk(
            ConflictCases cases,
            ConflictParties matters,
            StaffDirectory staff,
            People people,
            Calendars calendars,
            DecisionWork work,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.cases = cases;
        this.matters = matters;
        this.staff = staff;
        this.people = people;
        this.calendars = calendars;
        this.work = work;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param engagementId the sale; null if the case concerns the two companies as a whole
     * @param partnerId the other side, if the vendor opens the case and names no sale
     * @param deciderId the decider proposed by the opener's side; null to leave it to the vendor's administrators
     * @param becauseOf the record that it arose from; null for none
     * @throws InvalidRequest if the deadline leaves less than a day, or 16 hours of the other side's work, or more than 90 days, or the
     *     partner cannot be determined
     */
    public ConflictCase open(
            UUID engagementId,
            UUID partnerId,
            String subject,
            BecauseOf becauseOf,
            Instant deadline,
            String position,
            UUID deciderId) {
        ConflictParties.Matter matter = matters.matter(engagementId, partnerId, subject, becauseOf);
        Instant answerable = answerableUntil(matter.partnerId());
        requireTime(answerable, deadline);
        requireDecider(matter.partnerId(), deciderId, List.of(caller.get().personId()));
        return announced(
                new ConflictCase(matter, deadline, position(position, deciderId), answerable), ConflictCaseOpened::new);
    }

    /** Until when the other side has time to answer what the caller's brings now. */
    private Instant answerableUntil(UUID partnerId) {
        Side heard = Side.of(caller.get()).other();
        return calendars.of(partnerId).after(heard, SHORTEST_WORKED, clock.now());
    }

    private void requireTime(Instant answerable, Instant deadline) {
        Instant now = clock.now();
        Instant earliest = Collections.max(List.of(now.plus(SHORTEST_HEARING), answerable));
        if (deadline.isBefore(earliest) || deadline.isAfter(now.plus(LONGEST_HEARING))) {
            throw new InvalidRequest(List.of(new FieldFault(
                    "/deadline",
                    "range",
                    "must not be before "
                            + earliest.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)
                            + ", so that the other side can be heard in its working time, nor in more than "
                            + LONGEST_HEARING.toDays() + " days")));
        }
    }

    /** States the other side's position. Both positions can be read from then on. */
    public ConflictCase state(UUID id, String position, UUID deciderId) {
        ConflictCase conflict = allowing(id, ConflictAction.STATE_POSITION);
        List<UUID> parties = new ArrayList<>(conflict.hearing().parties());
        parties.add(caller.get().personId());
        requireDecider(conflict.partnerId(), deciderId, parties);
        conflict.state(position(position, deciderId), answerableUntil(conflict.partnerId()));
        cases.persistAndFlush(conflict);
        work.note(conflict);
        return conflict;
    }

    /** A decider who cannot read the case, or may not decide it, would hold it up. */
    private void requireDecider(UUID partnerId, UUID deciderId, List<UUID> parties) {
        if (deciderId == null) {
            return;
        }
        staff.requireOfEitherSide(partnerId, deciderId);
        if (parties.contains(deciderId)) {
            throw new ConflictRefusals.DeciderUnfit("party");
        }
        // Also on behalf of a partner, which cannot see the vendor's people.
        boolean reads = Stream.concat(people.vendorStaff().stream(), people.known(deciderId).stream())
                .filter(person -> person.personId().equals(deciderId))
                .anyMatch(person -> person.roles().stream().anyMatch(Actor.SELLING::contains));
        if (!reads) {
            throw new ConflictRefusals.DeciderUnfit("cannotRead");
        }
    }

    private Position position(String text, UUID deciderId) {
        Caller who = caller.get();
        return new Position(Side.of(who), text, deciderId, who.personId(), clock.now());
    }

    public ConflictCase addEvidence(UUID id, String note, String link) {
        ConflictCase conflict = allowing(id, ConflictAction.ADD_EVIDENCE);
        Caller who = caller.get();
        Exhibit piece = new Exhibit(Side.of(who), note, link, who.personId(), clock.now());
        conflict.add(piece, answerableUntil(conflict.partnerId()));
        cases.persistAndFlush(conflict);
        // Whoever was to decide is a party from now on.
        work.note(conflict);
        return conflict;
    }

    /** Takes the place of what was proposed before, by either side. Both sides can read it at once. */
    public ConflictCase proposeSettlement(UUID id, String terms) {
        ConflictCase conflict = allowing(id, ConflictAction.PROPOSE_SETTLEMENT);
        Caller who = caller.get();
        conflict.propose(Settlement.proposed(Side.of(who), terms, who.personId(), clock.now()));
        cases.persistAndFlush(conflict);
        return conflict;
    }

    /** @param revision of the case in which the proposal was read: nobody agrees to what has been replaced since */
    public ConflictCase acceptSettlement(UUID id, int revision) {
        ConflictCase conflict = allowing(id, ConflictAction.ACCEPT_SETTLEMENT);
        if (conflict.revision() != revision) {
            throw new ConflictRefusals.SettlementOutdated(conflict.revision());
        }
        conflict.settle(caller.get().personId(), clock.now());
        return announced(conflict, ConflictCaseSettled::new);
    }

    public ConflictCase withdraw(UUID id, String reason) {
        ConflictCase conflict = allowing(id, ConflictAction.WITHDRAW);
        conflict.withdraw(new Withdrawal(reason, caller.get().personId(), clock.now()));
        return announced(conflict, ConflictCaseWithdrawn::new);
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
        due.forEach(work::note);
        outbox.publish(
                due.stream().map(one -> event(one, ConflictCaseOverdue::new)).toList());
        return due.size();
    }

    private ConflictCase announced(ConflictCase conflict, Announcement event) {
        cases.persistAndFlush(conflict);
        work.note(conflict);
        outbox.publish(event(conflict, event));
        return conflict;
    }

    private ConflictCaseEvent event(ConflictCase conflict, Announcement event) {
        Occurrence now = occurrences.of(conflict, conflict.thread().orElse(null));
        return event.apply(now, ConflictCaseEvent.State.of(conflict));
    }

    private interface Announcement extends BiFunction<Occurrence, ConflictCaseEvent.State, ConflictCaseEvent> {}
}
