package verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An object of the export, and where it was read. */
record Row(String place, Map<?, ?> fields) {

    boolean has(String name) {
        return fields.get(name) != null;
    }

    /** @return the empty text when there is no such field */
    String text(String name) {
        Object value = fields.get(name);
        return value == null ? "" : value.toString();
    }

    int number(String name) {
        return new BigDecimal(text(name)).intValueExact();
    }

    BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    Row child(String name) {
        return new Row(place, has(name) ? (Map<?, ?>) fields.get(name) : Map.of());
    }

    List<Row> children(String name) {
        List<?> list = has(name) ? (List<?>) fields.get(name) : List.of();
        return list.stream().map(each -> new Row(place, (Map<?, ?>) each)).toList();
    }
}
