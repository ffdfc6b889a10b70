package dev.tandem.platform.rest;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses an {@code If-Match} or an {@code Idempotency-Key} that the operation would not look at: whoever sends it relies on it. */
@Provider
public class UnreadHeaders implements ContainerRequestFilter {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** @param keyed whether a key is looked at, or may be ignored */
    private record Read(boolean precondition, boolean keyed) {
        static Read by(Method operation) {
            return new Read(
                    Arrays.stream(operation.getParameters())
                            .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                            .anyMatch(header -> header != null && header.value().equals(HttpHeaders.IF_MATCH)),
                    operation.isAnnotationPresent(Idempotent.class) || isAForm(operation));
        }

        /** What OAuth clients send has the effects that its standard says. */
        private static boolean isAForm(Method operation) {
            Consumes reads = operation.getAnnotation(Consumes.class);
            return reads != null && List.of(reads.value()).contains(MediaType.APPLICATION_FORM_URLENCODED);
        }
    }

    private final Map<Method, Read> read = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null || READING.contains(request.getMethod())) {
            return;
        }
        Read known = read.computeIfAbsent(resource.getResourceMethod(), Read::by);
        List<FieldFault> faults = new ArrayList<>();
        if (!known.precondition() && request.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            faults.add(unsupported(HttpHeaders.IF_MATCH));
        }
        // Other methods have one effect however often they are called.
        boolean repeats = request.getMethod().equals(HttpMethod.POST);
        if (repeats && !known.keyed() && request.getHeaderString(IDEMPOTENCY_KEY) != null) {
            faults.add(unsupported(IDEMPOTENCY_KEY));
        }
        InvalidRequest.ifAny(faults);
    }

    private static FieldFault unsupported(String header) {
        return new FieldFault(header, "unsupported", "is not looked at here; leave it out");
    }
}
