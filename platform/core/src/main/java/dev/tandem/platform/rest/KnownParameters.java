package dev.tandem.platform.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that an operation does not have, as unknown fields of a body are refused: a misspelt filter would be
 * answered with everything. How a page is asked for is known everywhere: a list that is never longer than a page has one.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    private static final Set<String> OF_EVERY_LIST = Set.of("limit", "cursor");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> asked =
                new TreeSet<>(request.getUriInfo().getQueryParameters().keySet());
        if (asked.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        asked.removeAll(OF_EVERY_LIST);
        asked.removeAll(known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of));
        List<FieldFault> faults = asked.stream()
                .map(name -> new FieldFault(name, "unknownParameter", "there is no parameter " + name))
                .toList();
        InvalidRequest.ifAny(faults);
    }

    private static Set<String> of(Method operation) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        for (Field field : bean.getDeclaredFields()) {
            if (field.isAnnotationPresent(QueryParam.class)) {
                names.add(field.getAnnotation(QueryParam.class).value());
            }
        }
        if (bean.getSuperclass() != null) {
            addFields(bean.getSuperclass(), names);
        }
    }
}
