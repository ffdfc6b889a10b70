package dev.tandem.platform.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Tells of a malformed parameter of a query what is wrong with it; the framework would answer that nothing is there. */
@Provider
public class QueryParameters implements ParamConverterProvider {
    private record Kind(Function<String, ?> reader, String expected) {}

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            LocalDate.class, new Kind(LocalDate::parse, "must be a day such as 2026-03-31"),
            UUID.class, new Kind(UUID::fromString, "must be an id such as 0197f6a0-0000-7000-8000-000000000001"));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .filter(query -> KINDS.containsKey(type))
                .map(query -> new Converter<>(((QueryParam) query).value(), type, KINDS.get(type)))
                .findFirst()
                .orElse(null);
    }

    private record Converter<T>(String name, Class<T> type, Kind kind) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return type.cast(kind.reader().apply(text));
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw new InvalidRequest(List.of(new FieldFault(name, "malformed", kind.expected())));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
