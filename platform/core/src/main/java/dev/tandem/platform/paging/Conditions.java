package dev.tandem.platform.paging;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What the records of a list have in common, as a condition in HQL. A filter that was not given adds nothing: the query names only
 * what was asked for, and the plan's index fits it.
 */
public final class Conditions {
    private final StringJoiner hql = new StringJoiner(" and ").setEmptyValue("true");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> known;

    public Conditions() {
        this(Map.of());
    }

    /** @param known what conditions may name beside their value, such as {@code :now} */
    public Conditions(Map<String, Object> known) {
        this.known = known;
    }

    /**
     * @param condition with one {@code ?} in the place of the value, such as {@code status in ?}
     * @param value null, or an empty collection, for a filter that was not given
     */
    public Conditions and(String condition, Object value) {
        boolean given = value instanceof Collection<?> several ? !several.isEmpty() : value != null;
        return given ? always(condition, value) : this;
    }

    /** Holds whatever was asked for, as the wall does for a partner; empty for a caller without this condition. */
    public Conditions and(String condition, Optional<?> value) {
        return and(condition, value.orElse(null));
    }

    /** Only these records, also if there are none. */
    public Conditions oneOf(String field, Collection<?> values) {
        return always(field + " in ?", values);
    }

    private Conditions always(String condition, Object value) {
        String name = "value" + values.size();
        hql.add("(" + condition.replace("?", ":" + name) + ")");
        values.put(name, value);
        known.forEach((other, its) -> {
            if (condition.contains(":" + other)) {
                values.put(other, its);
            }
        });
        return this;
    }

    /**
     * The records that fulfil them, for who goes through all of them; lists have {@link PageRequest}.
     *
     * @param order such as {@code id}
     */
    public <T> PanacheQuery<T> of(PanacheRepositoryBase<T, ?> records, String order) {
        return records.find(hql() + " order by " + order, new HashMap<>(values));
    }

    String hql() {
        return hql.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
