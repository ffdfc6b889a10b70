package dev.tandem.platform.caller;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the work in progress: read from the request's verified token, or set by {@link CallerScope}. */
@RequestScoped
public class CurrentCaller {
    private final JsonWebToken token;
    private final PersonIds persons;
    private Caller caller;

    CurrentCaller(JsonWebToken token, PersonIds persons) {
        this.token = token;
        this.persons = persons;
    }

    /** @throws UnauthorizedException when the token lacks the claims that say who is calling */
    public Caller get() {
        if (caller == null) {
            caller = fromToken();
        }
        return caller;
    }

    void set(Caller assigned) {
        caller = assigned;
    }

    /** For row-level security, which holds even when no work is in progress, or no caller is known yet. */
    static Optional<Caller> ifKnown(CurrentCaller current) {
        return Arc.container().requestContext().isActive() ? current.ifKnown() : Optional.empty();
    }

    Optional<Caller> ifKnown() {
        return caller != null || token.getSubject() != null ? Optional.of(get()) : Optional.empty();
    }

    private Caller fromToken() {
        String tenant = token.getClaim("tenant");
        String side = token.getClaim("side");
        if (token.getSubject() == null || tenant == null || tenant.isBlank() || tenant.equals("*") || side == null) {
            throw new UnauthorizedException();
        }
        UUID person = persons.of(tenant, token.getIssuer(), token.getSubject());
        return new Caller(tenant, person, partner(side), Set.copyOf(token.getGroups()), client());
    }

    private Optional<String> client() {
        return Optional.<String>ofNullable(token.getClaim("client_id"))
                .or(() -> Optional.ofNullable(token.getClaim("azp")));
    }

    private static Optional<UUID> partner(String side) {
        try {
            return side.equals("vendor") ? Optional.empty() : Optional.of(UUID.fromString(side));
        } catch (IllegalArgumentException notAPartner) {
            throw new UnauthorizedException(notAPartner);
        }
    }
}
