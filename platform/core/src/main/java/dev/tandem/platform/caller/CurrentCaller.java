package dev.tandem.platform.caller;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the work in progress: read from the request's verified token, or set by {@link CallerScope}. */
@RequestScoped
public class CurrentCaller {
    /** What the database can keep, and no longer than OpenID Connect allows a {@code sub} to be. */
    private static final Pattern NAME = Pattern.compile("(?=.*\\S)[^\\p{Cntrl}]{1,255}");

    private final JsonWebToken token;
    private final PersonIds persons;
    private Caller caller;

    CurrentCaller(JsonWebToken token, PersonIds persons) {
        this.token = token;
        this.persons = persons;
    }

    /** @throws UnauthorizedException when the token lacks the claims that say who is calling, or has roles of the other side */
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
    public static Optional<Caller> ifKnown(CurrentCaller current) {
        return Arc.container().requestContext().isActive() ? current.ifKnown() : Optional.empty();
    }

    Optional<Caller> ifKnown() {
        return caller != null || token.getSubject() != null ? Optional.of(get()) : Optional.empty();
    }

    private Caller fromToken() {
        String tenant = text("tenant").orElseThrow(UnauthorizedException::new);
        String side = text("side").orElseThrow(UnauthorizedException::new);
        String subject = text("sub").orElseThrow(UnauthorizedException::new);
        if (tenant.equals("*")) {
            throw new UnauthorizedException();
        }
        Optional<UUID> partner = partner(side);
        Set<String> roles = Set.copyOf(token.getGroups());
        if (!Role.areOfSide(partner.isEmpty(), roles)) {
            throw new UnauthorizedException();
        }
        // The gateway signs for all issuers, and says by whom the subject is known.
        String issuer = text("subject_issuer").orElseGet(token::getIssuer);
        // Of a program's, whose acts are those of the person who answers for it.
        UUID person = text("person_id").map(UUID::fromString).orElseGet(() -> persons.of(tenant, issuer, subject));
        return new Caller(tenant, person, partner, roles, client());
    }

    private Optional<String> client() {
        return text("client_id").or(() -> text("azp"));
    }

    /** Issuers may write anything into a claim; empty for what is no name. */
    private Optional<String> text(String claim) {
        return Optional.<Object>ofNullable(token.getClaim(claim))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> NAME.matcher(text).matches());
    }

    private static Optional<UUID> partner(String side) {
        try {
            return side.equals("vendor") ? Optional.empty() : Optional.of(UUID.fromString(side));
        } catch (IllegalArgumentException notAPartner) {
            throw new UnauthorizedException(notAPartner);
        }
    }
}
