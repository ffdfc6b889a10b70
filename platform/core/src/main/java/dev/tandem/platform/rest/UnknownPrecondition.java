package dev.tandem.platform.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses an {@code If-Match} that the operation would not look at: whoever sends it relies on it. */
@Provider
public class UnknownPrecondition implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Map<Method, Boolean> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method operation = resource.getResourceMethod();
        if (operation == null
                || READING.contains(request.getMethod())
                || request.getHeaderString(HttpHeaders.IF_MATCH) == null
                || known.computeIfAbsent(operation, UnknownPrecondition::isKnownTo)) {
            return;
        }
        throw new InvalidRequest(
                List.of(new FieldFault(HttpHeaders.IF_MATCH, "unsupported", "is not looked at here; leave it out")));
    }

    private static boolean isKnownTo(Method operation) {
        return Arrays.stream(operation.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && header.value().equals(HttpHeaders.IF_MATCH));
    }
}
