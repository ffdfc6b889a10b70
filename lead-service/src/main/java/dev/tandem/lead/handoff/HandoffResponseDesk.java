package dev.tandem.lead.handoff;

import dev.tandem.lead.calendar.Calendars;
import dev.tandem.lead.handoff.Clocks.RunningClock;
import dev.tandem.lead.handoff.HandoffEvent.FirstTouchRecorded;
import dev.tandem.lead.handoff.HandoffEvent.HandoffState;
import dev.tandem.lead.handoff.HandoffEvent.ServiceLevel;
import dev.tandem.lead.handoff.HandoffEvent.ServiceLevelBreached;
import dev.tandem.lead.partner.PartnerRefusals;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.playbook.Playbooks;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.time.hours.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers, withdraws and recalls offers, and records the first touch. The clock is read once the handoff is locked. */
@ApplicationScoped
public class HandoffResponseDesk {
    private final Handoffs handoffs;
    private final Partners partners;
    private final Recipients recipients;
    private final Playbooks playbooks;
    private final Calendars calendars;
    private final HandoffWriter announcements;
    private final TenantClock clock;

    HandoffResponseDesk(
            Handoffs handoffs,
            Partners partners,
            Recipients recipients,
            Playbooks playbooks,
            Calendars calendars,
            HandoffWriter announcements,
            TenantClock clock) {
        this.handoffs = handoffs;
        this.partners = partners;
        this.recipients = recipients;
        this.playbooks = playbooks;
        this.calendars = calendars;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @throws PartnerRefusals.PartnerNotActive when the partner was suspended since the offer */
    public Handoff accept(UUID id) {
        Handoff handoff = handoffs.held(id);
        Instant now = clock.now();
        boolean active = partners.get(handoff.offer().partnerId()).isActive();
        Refusal.ifAny(HandoffAction.ACCEPT.obstacle(handoff, active, now));
        owned(handoff);
        WorkingCalendar calendar = calendars.ofPartner(handoff.offer().partnerId());
        Duration worked = calendar.between(handoff.clocks().offeredAt(), now);
        handoff.accept(Deadline.of(calendar, now, firstTouchWithin(handoff)), worked, now);
        return announcements.written(handoff);
    }

    /** The person has left: others of the partner are to take what is offered. */
    public void left(UUID person, UUID partner) {
        handoffs.offeredTo(person, partner).stream()
                .map(handoffs::held)
                .filter(handoff -> handoff.status() == HandoffStatus.OFFERED)
                .forEach(this::owned);
    }

    private void owned(Handoff handoff) {
        Recipients.People people = recipients.present(handoff.offer());
        handoff.ownedBy(people.owner(), people.backup());
    }

    /** Others at the partner have taken the sale over. @param backup null if that stays, as may be the owner */
    public void reassigned(UUID thread, UUID owner, UUID backup) {
        handoffs.acceptedOf(thread).ifPresent(handoff -> {
            Offer present = handoff.offer();
            handoff.ownedBy(owner == null ? present.ownerId() : owner, backup == null ? present.backupId() : backup);
        });
    }

    public Handoff decline(UUID id, Reason reason) {
        Handoff handoff = handoffs.held(id);
        Instant now = clock.now();
        handoff.decline(reason, now);
        return announcements.written(handoff);
    }

    public Handoff withdraw(UUID id, Reason reason) {
        Handoff handoff = handoffs.held(id);
        Instant now = clock.now();
        handoff.withdraw(reason, now);
        return announcements.written(handoff);
    }

    public Handoff recall(UUID id, Reason reason) {
        Handoff handoff = handoffs.held(id);
        Instant now = clock.now();
        handoff.recall(reason, now);
        return announcements.written(handoff);
    }

    /** @param touch without a time: now */
    public Handoff touch(UUID id, FirstTouch touch) {
        Handoff handoff = handoffs.held(id);
        Instant now = clock.now();
        Optional<RunningClock> running = handoff.running();
        Instant at = touch.at() == null ? now : touch.at();
        handoff.touched(new FirstTouch(at, touch.channel(), touch.note()), now);
        requireInOrder(handoff.answeredAt(), at, now);
        handoffs.flush();
        Occurrence occurrence = announcements.occurrence(handoff);
        List<Event> events = new ArrayList<>(List.of(new FirstTouchRecorded(occurrence, HandoffState.of(handoff))));
        // Overdue, but not yet reported by the timer.
        running.filter(missed -> missed.deadline().isOver(at))
                .ifPresent(missed -> events.add(new ServiceLevelBreached(
                        occurrence, ServiceLevel.of(handoff, missed), overdue(handoff, missed, at))));
        announcements.publish(events);
        return handoff;
    }

    private Duration firstTouchWithin(Handoff handoff) {
        return playbooks.get(handoff.offer().playbook()).content().firstTouchWithin();
    }

    private Duration overdue(Handoff handoff, RunningClock missed, Instant at) {
        return calendars
                .ofPartner(handoff.offer().partnerId())
                .between(missed.deadline().by(), at);
    }

    private static void requireInOrder(Instant accepted, Instant touched, Instant now) {
        if (touched.isBefore(accepted) || touched.isAfter(now)) {
            throw new InvalidRequest(
                    List.of(new FieldFault("/occurredAt", "range", "must be between " + accepted + " and " + now)));
        }
    }
}
