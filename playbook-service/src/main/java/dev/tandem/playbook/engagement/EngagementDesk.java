package dev.tandem.playbook.engagement;

import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Starts engagements, and keeps them in step with the sale from stage to stage until it ends. */
@ApplicationScoped
public class EngagementDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final StaffDirectory staff;
    private final Calendars calendars;
    private final EngagementWriter announcements;
    private final Event<EngagementClosed> closed;

    EngagementDesk(
            Engagements engagements,
            Playbooks playbooks,
            StaffDirectory staff,
            Calendars calendars,
            EngagementWriter announcements,
            Event<EngagementClosed> closed) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.staff = staff;
        this.calendars = calendars;
        this.announcements = announcements;
        this.closed = closed;
    }

    /**
     * Starts the playbook version that the sale names. A sale has one engagement at a time; a new one can start only
     * after a withdrawal.
     */
    public void start(SaleStart sale) {
        if (engagements.ofThread(sale.thread()).isPresent()) {
            return;
        }
        Playbook playbook = playbooks.visible(sale.playbook().id());
        List<Task> tasks = tasks(sale.owners(), playbook.content());
        Engagement engagement =
                new Engagement(sale, playbook, tasks, calendars.of(sale.owners().partnerId()));
        announcements.started(engagement);
    }

    /** The deal entered another stage, whose time limits start to run. */
    public void enter(UUID thread, String stage, Instant at) {
        engagements.ofThread(thread).filter(Engagement::isRunning).ifPresent(engagement -> {
            engagement.enter(stage, at, calendars.of(engagement.partnerId()));
            announcements.moved(engagement);
        });
    }

    /** The deal was won or lost. */
    public void close(UUID thread, EngagementStatus outcome, String reasonCode, Instant at) {
        engagements
                .ofThread(thread)
                .filter(sale -> sale.status().canBecome(outcome))
                .ifPresent(engagement -> {
                    engagement.end(outcome, reasonCode, at);
                    announcements.ended(engagement);
                    closed.fire(EngagementClosed.of(engagement));
                });
    }

    /** The won deal was cancelled. */
    public void cancel(UUID thread) {
        engagements
                .ofThread(thread)
                .filter(engagement -> engagement.status().canBecome(EngagementStatus.CANCELLED))
                .ifPresent(engagement -> {
                    engagement.cancel();
                    announcements.moved(engagement);
                    closed.fire(EngagementClosed.of(engagement));
                });
    }

    /** The lead was recalled from the partner. */
    public void withdraw(UUID thread, UUID handoffId, String reasonCode, Instant at) {
        engagements
                .ofThread(thread)
                .filter(engagement -> engagement.isRunning() && handoffId.equals(engagement.handoffId()))
                .ifPresent(engagement -> {
                    engagement.end(EngagementStatus.WITHDRAWN, reasonCode, at);
                    announcements.ended(engagement);
                });
    }

    /** The tasks on this sale for this content, assigned as of now. */
    public List<Task> tasks(Ownership owners, PlaybookContent content) {
        return SaleTasks.of(content, staff.of(owners));
    }

    /** The same for many sales at once. */
    public Map<Ownership, List<Task>> tasks(Set<Ownership> owners, PlaybookContent content) {
        return staff.of(owners).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> SaleTasks.of(content, one.getValue())));
    }
}
