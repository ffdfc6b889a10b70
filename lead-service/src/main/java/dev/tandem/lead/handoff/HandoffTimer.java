package dev.tandem.lead.handoff;

import dev.tandem.lead.calendar.Calendars;
import dev.tandem.lead.handoff.Clocks.RunningClock;
import dev.tandem.lead.handoff.Clocks.ServiceClock;
import dev.tandem.lead.handoff.HandoffEvent.ServiceLevel;
import dev.tandem.lead.handoff.HandoffEvent.ServiceLevelBreached;
import dev.tandem.lead.handoff.HandoffEvent.ServiceLevelWarned;
import dev.tandem.lead.handoff.Reason.ReasonCode;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Watches the clocks of handoffs. A partner is warned before each deadline and loses the lead after it; the lead is
 * then routed again. Offers without an answer expire, and accepted leads without a first touch are recalled.
 */
@ApplicationScoped
class HandoffTimer implements Timer {
    private final Handoffs handoffs;
    private final Partners partners;
    private final Calendars calendars;
    private final HandoffWriter announcements;
    private final TenantClock clock;

    HandoffTimer(
            Handoffs handoffs, Partners partners, Calendars calendars, HandoffWriter announcements, TenantClock clock) {
        this.handoffs = handoffs;
        this.partners = partners;
        this.calendars = calendars;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The result of checking one handoff: published once the handoff is written, with its new revision. */
    private interface Finding {
        Event event(Handoff handoff);
    }

    private record Found(Handoff handoff, Finding finding) {
        Event event() {
            return finding.event(handoff);
        }
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("handoff", "due_at");
    }

    @Override
    public int work(int limit) {
        Instant now = clock.now();
        List<Handoff> due = handoffs.due(now, limit);
        Set<UUID> ids = due.stream().map(handoff -> handoff.offer().partnerId()).collect(Collectors.toSet());
        Map<UUID, Partner> known = partners.byId(ids);
        Map<UUID, WorkingCalendar> working = calendars.of(ids);
        List<Found> found = new ArrayList<>();
        for (Handoff handoff : due) {
            UUID partner = handoff.offer().partnerId();
            WorkingCalendar calendar = working.getOrDefault(partner, WorkingCalendar.ALWAYS_OPEN);
            check(handoff, known.get(partner).isActive(), calendar, now)
                    .forEach(finding -> found.add(new Found(handoff, finding)));
        }
        handoffs.flush();
        announcements.publish(found.stream().map(Found::event).toList());
        return due.size();
    }

    private List<Finding> check(Handoff handoff, boolean active, WorkingCalendar calendar, Instant now) {
        if (handoff.isOpen() && !active) {
            handoff.recall(Reason.of(ReasonCode.PARTNER_SUSPENDED), now);
            return List.of(outcome());
        }
        RunningClock running = handoff.running().orElseThrow();
        Deadline deadline = running.deadline();
        if (deadline.isOver(now)) {
            Duration overdue = calendar.between(deadline.by(), now);
            takeBack(handoff, running.clock(), now);
            return List.of(breach(running, overdue), outcome());
        }
        if (!deadline.isNear(now) || handoff.warnedAt().isPresent()) {
            handoff.watch();
            return List.of();
        }
        if (clock.missed(deadline.by())) {
            handoff.skipWarning();
            return List.of();
        }
        handoff.warned(now);
        return List.of(warning(running));
    }

    private static void takeBack(Handoff handoff, ServiceClock missed, Instant now) {
        if (missed == ServiceClock.ACCEPTANCE) {
            handoff.expire(now);
        } else {
            handoff.recall(Reason.of(ReasonCode.FIRST_TOUCH_MISSED), now);
        }
    }

    private Finding outcome() {
        return handoff -> HandoffEvent.of(handoff, announcements.occurrence(handoff));
    }

    private Finding breach(RunningClock running, Duration overdue) {
        return handoff ->
                new ServiceLevelBreached(announcements.occurrence(handoff), ServiceLevel.of(handoff, running), overdue);
    }

    private Finding warning(RunningClock running) {
        return handoff -> new ServiceLevelWarned(announcements.occurrence(handoff), ServiceLevel.of(handoff, running));
    }
}
