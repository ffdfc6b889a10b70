package dev.tandem.testkit.fuzz;

import java.util.Collections;
import java.util.Set;

/**
 * Someone in whose name requests are made.
 *
 * @param token null for nobody
 */
record FuzzCaller(String name, String token, Set<String> roles) {
    static final FuzzCaller NOBODY = new FuzzCaller("nobody", null, Set.of());

    FuzzCaller called(String other) {
        return new FuzzCaller(other, token, roles);
    }

    boolean may(FuzzedOperation operation) {
        return operation.roles().isEmpty() || !Collections.disjoint(operation.roles(), roles);
    }
}
