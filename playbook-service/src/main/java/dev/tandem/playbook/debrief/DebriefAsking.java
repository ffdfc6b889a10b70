package dev.tandem.playbook.debrief;

import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.EngagementClosed;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.reminder.Reminders;
import dev.tandem.playbook.reminder.Reminding;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.OpenPiece.Doer;
import dev.tandem.playbook.worklist.WorkItems;
import dev.tandem.playbook.worklist.WorkKind;
import dev.tandem.playbook.worklist.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks both sides for their debriefs once a sale is won or lost, and reminds those that have not written theirs: of the vendor
 * whoever had most to do on it, of the partner its owner.
 */
@ApplicationScoped
class DebriefAsking implements Reminding {
    private static final int DAYS_TO_WRITE = 7;
    /** Two days before it is due, once it is late, and a week later. */
    private static final List<Integer> REMINDED_ON = List.of(-2, 1, 7);

    private final DebriefRequests requests;
    private final StaffDirectory staff;
    private final WorkItems work;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    DebriefAsking(
            DebriefRequests requests,
            StaffDirectory staff,
            WorkItems work,
            Reminders reminders,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock) {
        this.requests = requests;
        this.staff = staff;
        this.work = work;
        this.reminders = reminders;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    void ask(@Observes EngagementClosed closed) {
        if (closed.status() == EngagementStatus.CANCELLED) {
            return;
        }
        UUID partnerId = closed.sale().partnerId();
        DebriefRequest request = new DebriefRequest(
                closed.sale(),
                clock.today().plusDays(DAYS_TO_WRITE),
                present(partnerId, Side.VENDOR, busiest(closed.tasks())),
                present(partnerId, Side.PARTNER, closed.ownerId()));
        requests.persistAndFlush(request);
        note(request);
        outbox.publish(new DebriefEvent.DebriefRequested(
                occurrences.of(request, closed.sale().thread()), DebriefEvent.Asked.of(request)));
    }

    /** Who of the vendor had most to do; null for nobody. */
    private static UUID busiest(List<Task> tasks) {
        Map<UUID, Long> counts = tasks.stream()
                .flatMap(task -> Stream.concat(task.responsible().stream(), Stream.of(task.accountable())))
                .filter(holder -> holder.side() == Side.VENDOR && holder.personId() != null)
                .collect(Collectors.groupingBy(RoleHolder::personId, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<UUID, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private UUID present(UUID partnerId, Side side, UUID person) {
        return person != null && staff.unknown(partnerId, side, person).isEmpty() ? person : null;
    }

    /** What is to be done about it now. */
    void note(DebriefRequest request) {
        Instant due = clock.endOf(request.dueOn());
        WorkSource source = new WorkSource(
                request.id(),
                request.sale().engagementId(),
                request.sale().thread(),
                request.sale().partnerId());
        List<OpenPiece> open = request.awaited().stream()
                .map(side -> OpenPiece.of(WorkKind.DEBRIEF, DebriefRequest.TITLE, due, doer(request, side)))
                .toList();
        work.note(source, open, clock.now());
        if (open.isEmpty()) {
            reminders.end(kind(), request.id());
        } else {
            reminders.set(kind(), request.id(), request.sale().partnerId(), request.dueOn(), REMINDED_ON);
        }
    }

    private static Doer doer(DebriefRequest request, Side side) {
        UUID person = request.person(side);
        return new Doer(side, person, person == null ? Actor.leading(side) : List.of());
    }

    @Override
    public String kind() {
        return DebriefRequest.KIND;
    }

    @Override
    public void tell(List<Told> due) {
        Map<UUID, DebriefRequest> each = requests
                .each(due.stream().map(Told::recordId).toList())
                .stream()
                .collect(Collectors.toMap(DebriefRequest::id, Function.identity()));
        outbox.publish(due.stream()
                .map(told -> due(each.get(told.recordId()), -told.offset()))
                .toList());
    }

    private DebriefEvent due(DebriefRequest request, int daysLeft) {
        return new DebriefEvent.DebriefDue(
                occurrences.of(request, request.sale().thread()), DebriefEvent.Asked.of(request), daysLeft);
    }
}
