package dev.tandem.playbook.worklist;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The open work on the program's sales, and between both sides; a partner sees its own sales'. */
@ApplicationScoped
public class WorkItems implements PanacheRepositoryBase<WorkItem, UUID> {
    /** What both sides disagree about goes on when the sale has ended. */
    private static final List<WorkKind> OF_BOTH_SIDES = List.of(WorkKind.CONFLICT_POSITION, WorkKind.CONFLICT);

    private final CurrentCaller caller;

    WorkItems(CurrentCaller caller) {
        this.caller = caller;
    }

    /** The ones that are due first come first, and those without a time last. */
    public Page<WorkItem> page(PageRequest request, Conditions wanted) {
        Caller viewer = caller.get();
        return request.pageByTime(
                this, wanted.and("partnerId = ?", viewer.partner()), "dueAt", WorkItem::dueOrder, WorkItem::id);
    }

    /** @param open all that is to be done about the record now */
    public void note(WorkSource source, List<OpenPiece> open, Instant at) {
        note(Map.of(source, open), at);
    }

    /** Does the same for many records at once. */
    public void note(Map<WorkSource, List<OpenPiece>> open, Instant at) {
        List<UUID> records = open.keySet().stream().map(WorkSource::recordId).toList();
        Map<UUID, List<WorkItem>> known = list("among(?1, recordId)", Among.ids(records)).stream()
                .collect(Collectors.groupingBy(WorkItem::recordOf));
        open.forEach((source, pieces) -> note(source, pieces, known.getOrDefault(source.recordId(), List.of()), at));
    }

    private void note(WorkSource source, List<OpenPiece> open, List<WorkItem> known, Instant at) {
        known.stream().filter(item -> open.stream().noneMatch(item::isOf)).forEach(this::delete);
        for (OpenPiece piece : open) {
            known.stream()
                    .filter(item -> item.isOf(piece))
                    .findFirst()
                    .ifPresentOrElse(item -> item.tell(piece), () -> persist(new WorkItem(source, piece, at)));
        }
    }

    /** Another person does what is to be done about the record. */
    public void handed(UUID recordId, UUID to, Instant at) {
        list("recordId", recordId).forEach(item -> item.handTo(to, at));
    }

    /** Nothing is to be done any more on a sale that has ended, but what both sides disagree about. */
    public void saleEnded(UUID engagementId) {
        list("engagementId = ?1 and kind not in ?2", engagementId, OF_BOTH_SIDES)
                .forEach(this::delete);
    }
}
