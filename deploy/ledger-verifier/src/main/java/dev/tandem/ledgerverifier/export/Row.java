package dev.tandem.ledgerverifier.export;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
        return read(name, "a whole number", text -> new BigDecimal(text).intValueExact());
    }

    public BigDecimal decimal(String name) {
        return read(name, "a number", BigDecimal::new);
    }

    public Fraction fraction(String name) {
        return Fraction.of(decimal(name));
    }

    public LocalDate date(String name) {
        return read(name, "a day", LocalDate::parse);
    }

    public Instant moment(String name) {
        return read(name, "a time", Instant::parse);
    }

    public Duration duration(String name) {
        return read(name, "a duration", Duration::parse);
    }

    public Currency currency(String name) {
        return read(name, "a currency", Currency::getInstance);
    }

    public Row child(String name) {
        return has(name) ? object(name, fields.get(name)) : new Row(place, Map.of());
    }

    public List<Row> children(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (fields.get(name) instanceof List<?> list) {
            return list.stream().map(each -> object(name, each)).toList();
        }
        throw unlike(name, "a list");
    }

    private Row object(String name, Object value) {
        if (value instanceof Map<?, ?> object) {
            return new Row(place, object);
        }
        throw unlike(name, "an object");
    }

    private <T> T read(String name, String what, Function<String, T> reader) {
        try {
            return reader.apply(text(name));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException malformed) {
            throw unlike(name, what);
        }
    }

    private Unreadable unlike(String name, String what) {
        return new Unreadable(place, name + " is not " + what + ": " + text(name));
    }

    /** The same row except for one field; without it if the value is null. */
    public Row with(String name, Object value) {
        Map<Object, Object> changed = new HashMap<>(fields);
        changed.put(name, value);
        return new Row(place, changed);
    }
}
