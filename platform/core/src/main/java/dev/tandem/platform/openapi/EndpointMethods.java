package dev.tandem.platform.openapi;

import dev.tandem.platform.idempotency.Idempotent;
import jakarta.ws.rs.HeaderParam;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The methods behind the operations, by operation id. */
final class EndpointMethods {
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Map<String, MethodInfo> byId = new HashMap<>();
    private final RefusalTypes refusals;

    EndpointMethods(IndexView index) {
        refusals = new RefusalTypes(index);
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                byId.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
    }

    Collection<MethodInfo> all() {
        return byId.values();
    }

    /** The method of an operation that {@link #of} knows. */
    MethodInfo method(org.eclipse.microprofile.openapi.models.Operation operation) {
        return byId.get(operation.getOperationId());
    }

    Endpoint of(org.eclipse.microprofile.openapi.models.Operation operation, PathItem.HttpMethod verb, String path) {
        MethodInfo method = byId.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException(verb + " " + path + " has no operationId of its own");
        }
        return new Endpoint(
                verb != PathItem.HttpMethod.GET,
                operation.getRequestBody() != null,
                method.hasAnnotation(Idempotent.class),
                hasHeader(method, "If-Match") && !isOptional(method),
                hasHeader(method, "If-Match") && isOptional(method),
                path.contains("{"),
                refusals.of(method));
    }

    /** Its parameter says so: all others are required. */
    private static boolean isOptional(MethodInfo method) {
        return method.annotations(Parameter.class).stream()
                .anyMatch(parameter -> parameter.target().asMethodParameter().hasAnnotation(HeaderParam.class)
                        && parameter.value("required") != null
                        && !parameter.value("required").asBoolean());
    }

    private static boolean hasHeader(MethodInfo method, String name) {
        return method.annotations(HeaderParam.class).stream()
                .anyMatch(header -> header.value().asString().equals(name));
    }
}
