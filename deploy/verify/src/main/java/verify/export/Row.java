package verify.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verify.arithmetic.Fraction;

/** An object of the export, and where it was read. */
public record Row(String place, Map<?, ?> fields) {

    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /** @return the empty text when there is no such field */
    public String text(String name) {
        Object value = fields.get(name);
        return value == null ? "" : value.toString();
    }

    public int number(String name) {
        return new BigDecimal(text(name)).intValueExact();
    }

    public BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    public Fraction fraction(String name) {
        return Fraction.of(decimal(name));
    }

    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    public Instant moment(String name) {
        return Instant.parse(text(name));
    }

    public Row child(String name) {
        return new Row(place, has(name) ? (Map<?, ?>) fields.get(name) : Map.of());
    }

    public List<Row> children(String name) {
        List<?> list = has(name) ? (List<?>) fields.get(name) : List.of();
        return list.stream().map(each -> new Row(place, (Map<?, ?>) each)).toList();
    }

    /** The same, but for one field; none when the value is null. */
    public Row with(String name, Object value) {
        Map<Object, Object> changed = new HashMap<>(fields);
        changed.put(name, value);
        return new Row(place, changed);
    }
}
