package dev.tandem.gateway.client;

import dev.tandem.gateway.token.Scopes;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a client may do: what its roles allow, narrowed by scopes.
 *
 * @param roles as in {@link Role}, of the client's side
 * @param scopes as in {@link Scopes}
 */
public record Grants(List<String> roles, List<String> scopes) {
    /** A program takes in, reports and fetches. What people decide, approve or sign it may only read. */
    private static final Set<String> WORKING = Set.of(Role.INTEGRATION, Role.PARTNER_SELLER);

    public Grants {
        roles = List.copyOf(roles);
        scopes = List.copyOf(scopes);
    }

    /** @param known the scopes that operations need */
    List<FieldFault> faults(boolean vendor, Set<String> known) {
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i);
            if (roles.subList(0, i).contains(role)) {
                faults.add(new FieldFault("/roles/" + i, "notUnique", "is named twice"));
            } else if (!Role.isOfSide(vendor, role)) {
                faults.add(new FieldFault("/roles/" + i, "unknownRole", "must be a role of the client's side"));
            } else if (!WORKING.contains(role) && !granted().onlyRead()) {
                faults.add(new FieldFault(
                        "/roles/" + i,
                        "onlyForPeople",
                        "a program with this role may only read: leave out every scope to write"));
            }
        }
        for (int i = 0; i < scopes.size(); i++) {
            if (scopes.subList(0, i).contains(scopes.get(i))) {
                faults.add(new FieldFault("/scopes/" + i, "notUnique", "is named twice"));
            } else if (Scopes.isOnlyForPeople(scopes.get(i))) {
                faults.add(new FieldFault(
                        "/scopes/" + i, "onlyForPeople", "a program makes and changes no clients: leave it out"));
            } else {
                unknown("/scopes/" + i, scopes.get(i), known).ifPresent(faults::add);
            }
        }
        return faults;
    }

    /**
     * What is wrong with a scope that is none; empty for one that a client can have.
     *
     * @param known the scopes that operations need
     */
    public static Optional<FieldFault> unknown(String pointer, String scope, Set<String> known) {
        return known.contains(scope) || scope.equals("*:read") || scope.equals("*:write")
                ? Optional.empty()
                : Optional.of(new FieldFault(
                        pointer, "unknownScope", "must be one that x-scope of an operation names, *:read or *:write"));
    }

    public Scopes granted() {
        return Scopes.of(scopes);
    }
}
