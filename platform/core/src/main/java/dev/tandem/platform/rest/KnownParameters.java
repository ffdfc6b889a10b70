package dev.tandem.platform.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses a query with everything that is wrong with it: parameters that the operation does not have, as unknown fields of a body
 * are refused, since a misspelt filter would be answered with everything; values that cannot be read; and what is missing. How a
 * page is asked for is known everywhere: a list that is never longer than a page has one.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    /** @param value how each value is read; empty for text */
    private record Known(boolean required, boolean several, Optional<QueryValue> value) {
        private static final Known ONE_TEXT = new Known(false, false, Optional.empty());
    }

    private static final char NUL = 0;
    private static final Map<String, Known> OF_EVERY_LIST = Map.of("limit", Known.ONE_TEXT, "cursor", Known.ONE_TEXT);

    private final Map<Method, Map<String, Known>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        Map<String, List<String>> asked = new TreeMap<>(request.getUriInfo().getQueryParameters());
        Map<String, Known> parameters = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        List<FieldFault> faults = new ArrayList<>();
        asked.forEach((name, texts) -> faults.addAll(faults(name, texts, parameters.get(name))));
        parameters.forEach((name, parameter) -> {
            if (parameter.required() && !asked.containsKey(name)) {
                faults.add(new FieldFault(name, "notNull", "is required"));
            }
        });
        InvalidRequest.ifAny(faults);
    }

    private static List<FieldFault> faults(String name, List<String> texts, Known parameter) {
        if (parameter == null) {
            return List.of(new FieldFault(name, "unknownParameter", "there is no parameter " + name));
        }
        if (texts.stream().anyMatch(String::isEmpty)) {
            return List.of(new FieldFault(name, "malformed", "must have a value, or be left out"));
        }
        if (texts.stream().anyMatch(text -> text.indexOf(NUL) >= 0)) {
            return List.of(new FieldFault(name, "malformed", "has a character that no text of ours has"));
        }
        if (texts.size() > 1 && !parameter.several()) {
            return List.of(new FieldFault(name, "repeated", "must be given once"));
        }
        return parameter.value().stream()
                .flatMap(value -> texts.stream().flatMap(text -> value.fault(name, text).stream()))
                .limit(1)
                .toList();
    }

    private static Map<String, Known> of(Method operation) {
        Map<String, Known> parameters = new TreeMap<>(OF_EVERY_LIST);
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), parameters);
            } else {
                add(parameter, parameter.getParameterizedType(), parameters);
            }
        }
        return parameters;
    }

    private static void addFields(Class<?> bean, Map<String, Known> parameters) {
        for (Field field : bean.getDeclaredFields()) {
            add(field, field.getGenericType(), parameters);
        }
        if (bean.getSuperclass() != null) {
            addFields(bean.getSuperclass(), parameters);
        }
    }

    private static void add(AnnotatedElement element, Type type, Map<String, Known> parameters) {
        QueryParam named = element.getAnnotation(QueryParam.class);
        if (named != null) {
            boolean required = element.isAnnotationPresent(NotNull.class);
            boolean several = type instanceof ParameterizedType;
            parameters.put(named.value(), new Known(required, several, QueryValue.of(each(type))));
        }
    }

    /** The type of each value, where there may be several. */
    private static Class<?> each(Type type) {
        return (Class<?>) (type instanceof ParameterizedType several ? several.getActualTypeArguments()[0] : type);
    }
}
