package dev.tandem.playbook.engagement;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.OwnerSuccession;
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
    private final OwnerSuccession succession;
    private final Calendars calendars;
    private final EngagementWriter announcements;
    private final Event<SaleMoved> moved;
    private final Event<EngagementClosed> closed;

    EngagementDesk(
            Engagements engagements,
            Playbooks playbooks,
            StaffDirectory staff,
            OwnerSuccession succession,
            Calendars calendars,
            EngagementWriter announcements,
            Event<SaleMoved> moved,
            Event<EngagementClosed> closed) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.staff = staff;
        this.succession = succession;
        this.calendars = calendars;
        this.announcements = announcements;
        this.moved = moved;
        this.closed = closed;
    }

    /**
     * Starts the playbook version that the sale names. A sale has one engagement at a time; a new one can start only
     * after a withdrawal. An owner who has left since they were named is followed by whoever would have taken over from them.
     */
    public void start(SaleStart named) {
        if (engagements.ofThread(named.thread()).isPresent()) {
            return;
        }
        OwnerSuccession.Followed present = succession.present(named.owners());
        SaleStart sale = named.ownedBy(present.owners());
        Playbook playbook = playbooks.visible(sale.playbook().id());
        List<Task> tasks = tasks(sale.owners(), playbook.content());
        SideHours hours = calendars.of(sale.owners().partnerId());
        Engagement engagement = new Engagement(sale, playbook, tasks, hours);
        engagements.persist(engagement);
        moved.fire(new SaleMoved(engagement, playbook, sale.at(), hours));
        announcements.started(engagement);
        present.handed().forEach((leaver, work) -> announcements.reassigned(engagement, leaver, work, List.of()));
    }

    /** The deal entered another stage, whose time limits start to run. */
    public void enter(UUID thread, String stage, Instant at) {
        engagements.ofThread(thread).filter(Engagement::isRunning).ifPresent(engagement -> {
            SideHours hours = calendars.of(engagement.partnerId());
            List<Gate> before = engagement.gates();
            Passing passing = engagement.isAhead(stage) ? engagement.pass(stage, at) : Passing.NONE;
            engagement.enter(stage, at, hours);
            Playbook playbook = playbooks.visible(engagement.playbook().id());
            moved.fire(new SaleMoved(engagement, playbook, at, hours));
            announcements.moved(engagement, GateRules.changes(before, engagement.gates()), passing);
        });
    }

    /** The sale goes on by another version, as a person wants. */
    public Engagement upgrade(Engagement engagement, Playbook to, List<Task> tasks, UUID by, Instant at) {
        DocumentVersion from = engagement.playbook();
        SideHours hours = calendars.of(engagement.partnerId());
        List<Gate> before = engagement.gates();
        engagement.upgrade(to, tasks, by, at, hours);
        moved.fire(new SaleMoved(engagement, to, at, hours));
        return announcements.upgraded(engagement, from, GateRules.changes(before, engagement.gates()));
    }

    /** What is there of what the closing of a sale needs has changed. @throws NotFound if the caller sees no such sale */
    public void close(UUID id, List<ClosingTerm> now) {
        Engagement engagement = engagements.locked(id);
        if (!engagement.closing().equals(now)) {
            announcements.regated(engagement, engagement.close(now));
        }
    }

    /**
     * The lead service has shut a gate, so that no deal passes it any more by what was taken back. What the deal did before was told before.
     *
     * @param revision of the engagement, of which it was told
     */
    public void shut(UUID thread, UUID id, String stage, int revision) {
        engagements
                .ofThread(thread)
                .filter(engagement -> engagement.id().equals(id))
                .ifPresent(engagement -> engagement.confirm(stage, revision));
    }

    /** The deal was won or lost. */
    public void close(UUID thread, EngagementStatus outcome, String reasonCode, Instant at) {
        engagements
                .ofThread(thread)
                .filter(sale -> sale.status().canBecome(outcome))
                .ifPresent(engagement -> {
                    List<Gate> before = engagement.gates();
                    Passing passing =
                            outcome == EngagementStatus.WON ? engagement.pass(GatePlan.WON, at) : Passing.NONE;
                    engagement.end(outcome, reasonCode, at);
                    announcements.ended(engagement, GateRules.changes(before, engagement.gates()), passing);
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
                    announcements.moved(engagement, List.of(), Passing.NONE);
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
                    announcements.ended(engagement, List.of(), Passing.NONE);
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
