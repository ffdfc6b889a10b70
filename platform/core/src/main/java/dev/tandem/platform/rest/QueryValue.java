package dev.tandem.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.problem.FieldFault;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the text of a query parameter is read as a value, and what is said of one that cannot be. */
record QueryValue(Function<String, ?> reader, String expected) {
    private static final int LAST_YEAR = 9999;
    private static final Pattern BASIC_OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");
    private static final ObjectMapper WIRE = new ObjectMapper();
    private static final Map<Class<?>, QueryValue> KINDS = Map.of(
            LocalDate.class, new QueryValue(QueryValue::day, "must be a day such as 2026-03-31"),
            Instant.class, new QueryValue(QueryValue::time, "must be a time such as 2026-03-02T09:15:00Z"),
            Boolean.class, new QueryValue(QueryValue::yesOrNo, "must be true or false"),
            boolean.class, new QueryValue(QueryValue::yesOrNo, "must be true or false"),
            int.class, new QueryValue(Integer::valueOf, "must be a whole number"),
            Integer.class, new QueryValue(Integer::valueOf, "must be a whole number"),
            double.class, new QueryValue(Double::valueOf, "must be a number"),
            UUID.class, new QueryValue(UUID::fromString, "must be an id such as 0197f6a0-0000-7000-8000-000000000001"));

    /** Empty for a type that the framework reads as it is, such as text. */
    static Optional<QueryValue> of(Class<?> type) {
        return type.isEnum() ? Optional.of(oneOf(type)) : Optional.ofNullable(KINDS.get(type));
    }

    /** By the names that bodies have, too. */
    private static QueryValue oneOf(Class<?> type) {
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> WIRE.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
        return new QueryValue(name -> WIRE.convertValue(name, type), "must be one of " + names);
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException(text);
        }
        return day;
    }

    /** Between years that the database knows, too. */
    /** Also with the offset of ISO's basic format, as some clients write it. */
    private static Instant time(String text) {
        Instant time = Instant.parse(BASIC_OFFSET.matcher(text).replaceFirst("$1:$2"));
        day(LocalDate.ofInstant(time, ZoneOffset.UTC).toString());
        return time;
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    Optional<FieldFault> fault(String name, String text) {
        try {
            reader.apply(text);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.of(new FieldFault(name, "malformed", expected));
        }
    }
}
