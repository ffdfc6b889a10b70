package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Outbox;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.TaskRequirements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where engagements follow what becomes of the sale: they start, go from stage to stage, and end. */
@ApplicationScoped
public class EngagementDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final Partners partners;
    private final People people;
    private final Calendars calendars;
    private final Outbox outbox;
    private final Announcements announcements;
    private final Event<EngagementClosed> closed;

    EngagementDesk(
            Engagements engagements,
            Playbooks playbooks,
            Partners partners,
            People people,
            Calendars calendars,
            Outbox outbox,
            Announcements announcements,
            Event<EngagementClosed> closed) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.partners = partners;
        this.people = people;
        this.calendars = calendars;
        this.outbox = outbox;
        this.announcements = announcements;
        this.closed = closed;
    }

    /** Starts the play of the version that the sale names. A sale has one engagement, unless one was withdrawn. */
    public void start(SaleStart sale) {
        if (engagements.ofThread(sale.thread()).isPresent()) {
            return;
        }
        Playbook playbook = playbooks.visible(sale.playbook().id());
        List<Task> tasks = tasks(playbook.content(), roles(sale));
        Engagement engagement = new Engagement(sale, playbook, tasks, times(sale.partnerId()));
        engagements.persistAndFlush(engagement);
        outbox.publish(EngagementStarted.of(engagement, announcements.occurrence(engagement)));
    }

    /** The deal entered another stage, whose time limits begin. */
    public void enter(UUID thread, String stage, Instant at) {
        engagements.ofThread(thread).filter(Engagement::isRunning).ifPresent(engagement -> {
            engagement.enter(stage, at, times(engagement.partnerId()));
            engagements.flush();
        });
    }

    /** The deal was won or lost. */
    public void close(UUID thread, EngagementStatus outcome, String reasonCode, Instant at) {
        engagements.ofThread(thread).filter(Engagement::isRunning).ifPresent(engagement -> {
            engagement.end(outcome, reasonCode, at);
            engagements.flush();
            closed.fire(new EngagementClosed(engagement));
        });
    }

    /** The deal that was won is no more. */
    public void cancel(UUID thread) {
        engagements
                .ofThread(thread)
                .filter(engagement -> engagement.status() == EngagementStatus.WON)
                .ifPresent(engagement -> {
                    engagement.cancel();
                    engagements.flush();
                    closed.fire(new EngagementClosed(engagement));
                });
    }

    /** The lead was taken back from the partner. */
    public void withdraw(UUID thread, UUID handoffId, String reasonCode, Instant at) {
        engagements
                .ofThread(thread)
                .filter(engagement -> engagement.isRunning() && handoffId.equals(engagement.handoffId()))
                .ifPresent(engagement -> {
                    engagement.end(EngagementStatus.WITHDRAWN, reasonCode, at);
                    engagements.flush();
                });
    }

    /** Who would have what to do on this sale by this content, as things are now. */
    public List<Task> tasks(SaleStart sale, PlaybookContent content) {
        return tasks(content, roles(sale));
    }

    public SideHours times(UUID partnerId) {
        return new SideHours(calendars.ofVendor(), calendars.ofPartner(partnerId));
    }

    private RoleResolution roles(SaleStart sale) {
        String manager = partners.visible(sale.partnerId()).managerId();
        return new RoleResolution(sale, manager, people.vendorStaff(), people.activeOf(sale.partnerId()));
    }

    private static List<Task> tasks(PlaybookContent content, RoleResolution roles) {
        return content.stages().stream()
                .flatMap(stage -> stage.activities().stream().map(one -> task(one, stage.code(), roles)))
                .toList();
    }

    private static Task task(Activity activity, String stage, RoleResolution roles) {
        Stream<RoleHolder> responsible = activity.responsible().stream().map(roles::owner);
        RoleHolder accountable = activity.accountable().map(roles::owner).orElseThrow();
        return Task.of(TaskRequirements.of(activity, stage), responsible.toList(), accountable);
    }
}
