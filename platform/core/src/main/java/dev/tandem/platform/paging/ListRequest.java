package dev.tandem.platform.paging;

import dev.tandem.platform.aggregate.Tracked;
import dev.tandem.platform.aggregate.TrackedAggregate;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted, in which order, and whether only what has changed since some time. */
public class ListRequest extends PageRequest {
    /** Changes of transactions that may not have ended appear later; else a client that has gone past them would never see them. */
    private static final String CHANGED_AFTER =
            " and changedIn < cast(function('ended_before') as Long) and (changedIn, id) > (:change, :id)"
                    + " order by changedIn, id";

    @QueryParam("sort")
    @Parameter(
            description =
                    "The order: createdAt (if left out), -createdAt (the newest first) or updatedAt. In the order of updatedAt every"
                            + " page has a nextCursor, also the last one: ask with it again, some time later, for what has changed since."
                            + " No change is ever missed; each appears when all that began before it has ended, usually at once.",
            example = "updatedAt")
    public Sort sort;

    @QueryParam("updatedSince")
    @Parameter(description = "Only records whose updatedAt is this time or later", example = "2026-03-02T09:15:00Z")
    public Instant updatedSince;

    /** Whether it is asked by somebody who keeps a copy, and has to hear of what is over as well. */
    public boolean isOfChanges() {
        return sort == Sort.UPDATED || updatedSince != null;
    }

    /** @param records is asked for the records that fulfil the conditions */
    public <T extends TrackedAggregate> Page<T> page(PanacheRepositoryBase<T, UUID> records, Conditions conditions) {
        return rows(records, conditions, query -> query);
    }

    /**
     * @param records is asked for the records that fulfil the conditions
     * @param row a record whose components are those of the records that the list shows: nothing else of them is read
     */
    public <R extends Tracked> Page<R> page(
            PanacheRepositoryBase<?, UUID> records, Conditions conditions, Class<R> row) {
        return rows(records, conditions, query -> query.project(row));
    }

    private <T, R extends Tracked> Page<R> rows(
            PanacheRepositoryBase<T, UUID> records,
            Conditions conditions,
            Function<PanacheQuery<T>, PanacheQuery<R>> form) {
        conditions.and("updatedAt >= ?", updatedSince);
        if (sort == Sort.UPDATED) {
            return changes(records, conditions, form);
        }
        boolean newest = sort == Sort.NEWEST;
        conditions.and(newest ? "id < ?" : "id > ?", cursor == null ? null : after().id());
        PanacheQuery<T> query = read(records, conditions, newest ? " order by id desc" : " order by id", Map.of());
        return cut(form.apply(query).list(), limit(), last -> new Cursor(0, last.id()));
    }

    private <T, R extends Tracked> Page<R> changes(
            PanacheRepositoryBase<T, UUID> records,
            Conditions conditions,
            Function<PanacheQuery<T>, PanacheQuery<R>> form) {
        Cursor after = after();
        PanacheQuery<T> query =
                read(records, conditions, CHANGED_AFTER, Map.of("change", after.change(), "id", after.id()));
        List<R> found = form.apply(query).list();
        Page<R> page = cut(found, limit(), ListRequest::place);
        if (page.nextCursor() != null) {
            return page;
        }
        Cursor reached = found.isEmpty() ? after : place(found.get(found.size() - 1));
        return new Page<>(page.items(), reached.encoded(list, seal()));
    }

    private static Cursor place(Tracked record) {
        return new Cursor(record.changedIn(), record.id());
    }
}
