package dev.tandem.platform.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Reads the parameters of a query, which {@link KnownParameters} has checked; malformed, the framework would say that nothing is there. */
@Provider
public class QueryParameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        boolean queried = Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
        return QueryValue.of(type)
                .filter(value -> queried && !type.isPrimitive())
                .map(value -> new Converter<>(type, value))
                .orElse(null);
    }

    private record Converter<T>(Class<T> type, QueryValue value) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return type.cast(value.reader().apply(text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
