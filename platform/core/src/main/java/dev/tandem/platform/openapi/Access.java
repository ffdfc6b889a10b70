package dev.tandem.platform.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/** Who may call an operation: a bearer token for all, and the roles of which one is needed. */
final class Access {
    private static final String SCHEME = "BearerToken";
    private static final String ANY_ROLE = "**";

    private Access() {}

    static void declare(Operation operation, MethodInfo method) {
        if (method.hasAnnotation(PermitAll.class)) {
            operation.setSecurity(List.of());
        }
        List<String> roles = roles(method);
        if (!roles.isEmpty() && !roles.contains(ANY_ROLE)) {
            operation.addExtension("x-roles", roles);
        }
    }

    private static List<String> roles(MethodInfo method) {
        AnnotationInstance own = method.annotation(RolesAllowed.class);
        AnnotationInstance all = method.declaringClass().declaredAnnotation(RolesAllowed.class);
        AnnotationInstance roles = own == null ? all : own;
        return roles == null ? List.of() : List.of(roles.value().asStringArray());
    }

    static void share(OpenAPI contract) {
        contract.getComponents()
                .setSecuritySchemes(Map.of(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("A token that names the tenant, the side and the roles of the caller")));
        contract.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
    }
}
