package dev.tandem.platform.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses a body that the operation would not read: whoever sends a reason believes that it is kept. */
@Provider
public class UnreadBody implements ContainerRequestFilter {
    private static final Set<Class<? extends Annotation>> NO_BODY =
            Set.of(PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class);

    /** Says no more than none. */
    private static final int LENGTH_OF_EMPTY_OBJECT = "{}".length();

    private final Map<Method, Boolean> reading = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method operation = resource.getResourceMethod();
        if (operation != null && saysSomething(request) && !reading.computeIfAbsent(operation, UnreadBody::reads)) {
            throw new InvalidRequest(
                    List.of(new FieldFault("", "unsupported", "no body is looked at here; leave it out")));
        }
    }

    private static boolean saysSomething(ContainerRequestContext request) {
        return request.getLength() > LENGTH_OF_EMPTY_OBJECT
                || request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
                        && request.getHeaderString("Transfer-Encoding") != null;
    }

    private static boolean reads(Method operation) {
        return Arrays.stream(operation.getParameters()).anyMatch(UnreadBody::isBody);
    }

    private static boolean isBody(Parameter parameter) {
        return NO_BODY.stream().noneMatch(parameter::isAnnotationPresent);
    }
}
