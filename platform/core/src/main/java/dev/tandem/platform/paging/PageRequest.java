package dev.tandem.platform.paging;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which part of a list is wanted. Lists are in the order their records were made, which is the order of their ids, and a
 * cursor holds the last id seen: the next part costs the same at any depth, and records made meanwhile shift nothing.
 */
public class PageRequest {
    private static final int LARGEST = 500;

    @Context
    UriInfo list;

    /** Read as text, so that a value that is not a number gets a fault; the framework would answer 404. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "The maximum number of records, 1 to 500",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    public String limit;

    @QueryParam("cursor")
    @Parameter(
            description =
                    "The nextCursor of the previous page, with the same other parameters; absent for the first page")
    public String cursor;

    /** @param read reads up to so many records whose id is greater than the given one, in the order of their ids */
    public <T> Page<T> page(BiFunction<UUID, Integer, List<T>> read, Function<T, UUID> id) {
        int limit = limit();
        List<T> found = read.apply(after().id(), limit + 1);
        return cut(found, limit, last -> new Cursor(0, id.apply(last)));
    }

    /**
     * For what has no id, and is in the order of a text.
     *
     * @param read reads up to so many whose text is greater than the given one, in that order; from the first on for null
     */
    public <T> Page<T> pageByText(BiFunction<String, Integer, List<T>> read, Function<T, String> text) {
        int limit = limit();
        List<T> found = read.apply(cursor == null ? null : after().text(), limit + 1);
        return cut(found, limit, last -> Cursor.after(text.apply(last)));
    }

    /** @param records is asked for the records that fulfil the conditions, in the order of their ids */
    public <T> Page<T> page(PanacheRepositoryBase<T, UUID> records, Conditions conditions, Function<T, UUID> id) {
        conditions.and("id > ?", cursor == null ? null : after().id());
        List<T> found = read(records, conditions, " order by id", Map.of()).list();
        return cut(found, limit(), last -> new Cursor(0, id.apply(last)));
    }

    /**
     * In the order of a time, and of the ids where two have the same one.
     *
     * @param records is asked for the records that fulfil the conditions
     * @param time the name of the field, which every record has, to the microsecond
     */
    public <T> Page<T> pageByTime(
            PanacheRepositoryBase<T, UUID> records,
            Conditions conditions,
            String time,
            Function<T, Instant> timeOf,
            Function<T, UUID> id) {
        String order = " order by " + time + ", id";
        List<T> found = cursor == null
                ? read(records, conditions, order, Map.of()).list()
                : read(
                                records,
                                conditions,
                                " and (" + time + ", id) > (:time, :id)" + order,
                                Map.of("time", after().time(), "id", after().id()))
                        .list();
        return cut(found, limit(), last -> Cursor.at(timeOf.apply(last), id.apply(last)));
    }

    /** @param place the values in the order, by name */
    <T> PanacheQuery<T> read(
            PanacheRepositoryBase<T, UUID> records, Conditions conditions, String order, Map<String, Object> place) {
        Map<String, Object> values = new HashMap<>(conditions.values());
        values.putAll(place);
        return records.find(conditions.hql() + order, values).page(0, limit() + 1);
    }

    /** One more record than wanted tells that there is another page. */
    <T> Page<T> cut(List<T> found, int limit, Function<T, Cursor> place) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, place.apply(items.get(limit - 1)).encoded(list, seal()));
    }

    int limit() {
        boolean small = limit.matches("\\d{1,3}");
        if (!small || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > LARGEST) {
            throw new InvalidRequest(List.of(new FieldFault("limit", "range", "must be from 1 to " + LARGEST)));
        }
        return Integer.parseInt(limit);
    }

    CursorSeal seal() {
        return Arc.container().instance(CursorSeal.class).get();
    }

    Cursor after() {
        return cursor == null ? Cursor.START : Cursor.decoded(cursor, list, seal());
    }
}
