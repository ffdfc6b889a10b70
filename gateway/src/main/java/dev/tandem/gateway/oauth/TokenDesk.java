package dev.tandem.gateway.oauth;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.admission.Admissions;
import dev.tandem.gateway.client.ApiKey;
import dev.tandem.gateway.client.ClientCheck;
import dev.tandem.gateway.client.ClientCheck.Checked;
import dev.tandem.gateway.standing.CallerChanges;
import dev.tandem.gateway.token.CallerClaims;
import dev.tandem.gateway.token.DoorTokens;
import dev.tandem.gateway.token.Guess;
import dev.tandem.gateway.token.InvalidToken;
import dev.tandem.gateway.token.InvalidToken.Reason;
import dev.tandem.gateway.token.IssuerAway;
import dev.tandem.gateway.token.Issuers;
import dev.tandem.gateway.token.RevokedTokens;
import dev.tandem.gateway.token.Scopes;
import dev.tandem.gateway.token.VerifiedToken;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives tokens to clients that have shown their key, and takes them back. */
@ApplicationScoped
public class TokenDesk {
    /** One after another. Each makes the token longer, and there is little sense in narrowing what was narrowed. */
    private static final int MOST_EXCHANGES = 4;

    private final ClientCheck clients;
    private final Admissions admissions;
    private final Issuers issuers;
    private final RevokedTokens revoked;
    private final CallerChanges changes;
    private final DoorTokens tokens;
    private final Clock clock;

    TokenDesk(
            ClientCheck clients,
            Admissions admissions,
            Issuers issuers,
            RevokedTokens revoked,
            CallerChanges changes,
            DoorTokens tokens,
            Clock clock) {
        this.clients = clients;
        this.admissions = admissions;
        this.issuers = issuers;
        this.revoked = revoked;
        this.changes = changes;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @param lifetime until the token ends, if nobody ends it before */
    public record Granted(String token, Duration lifetime, Scopes scopes) {}

    /**
     * The client whose key that is.
     *
     * @param id what it calls itself
     * @param address where it calls from
     * @throws InvalidToken if it may not call
     */
    public Checked client(String id, String key, String address) {
        Checked client = clients.byKey(key);
        if (!client.caller().subject().equals(id)) {
            throw new InvalidToken(Reason.KEY_OF_ANOTHER);
        }
        if (!client.allowedFrom().admit(address)) {
            throw new InvalidToken(Reason.ADDRESS_NOT_ALLOWED, client.caller());
        }
        return client;
    }

    /**
     * A token of the client's own (RFC 6749, section 4.4).
     *
     * @param wanted fewer scopes than it was granted; all of them if empty
     * @throws TokenRefused if these are more
     */
    public Granted forItself(Checked client, Optional<Scopes> wanted) throws TokenRefused {
        return granted(client, client.caller(), wanted, List.of(), client.tokenLifetime());
    }

    /**
     * A token for another one (RFC 8693): a client's for fewer scopes, or a person's for one with which the client acts for that person, by
     * the person's roles and within its own scopes. It lasts no longer than the one for which it is given, and ends when that one is taken
     * back.
     *
     * @param subjectToken of this client, or of a person of the same side
     * @throws TokenRefused if it is neither, is not good, or allows less than is wanted
     */
    public Granted exchange(Checked client, String subjectToken, Optional<Scopes> wanted) throws TokenRefused {
        if (ApiKey.isMeantBy(subjectToken)) {
            throw TokenRefused.invalidRequest("subject_token: a key is no token; take one for it");
        }
        Admission subject = subject(subjectToken);
        CallerClaims caller = subject.caller();
        CallerClaims actor = client.caller();
        boolean sameSide =
                caller.tenant().equals(actor.tenant()) && caller.side().equals(actor.side());
        boolean ofPerson = caller.scopes().isEmpty();
        if (!sameSide || !ofPerson && !caller.client().equals(actor.client())) {
            throw TokenRefused.invalidRequest("subject_token: not of this client, nor of a person of its side");
        }
        List<UUID> from = ownToken(subjectToken).map(VerifiedToken::lineage).orElse(List.of());
        if (from.size() > MOST_EXCHANGES) {
            throw TokenRefused.invalidRequest(
                    "subject_token: exchanged too often, one token for another; exchange an earlier one");
        }
        Duration left = Duration.between(clock.instant(), subject.ends());
        return granted(
                client,
                ofPerson ? caller.delegatedTo(actor) : caller,
                wanted,
                from,
                left.compareTo(client.tokenLifetime()) < 0 ? left : client.tokenLifetime());
    }

    /**
     * Takes a token back, and whatever was exchanged from it (RFC 7009). What is none, or none any more, is good for nothing anyway.
     *
     * @throws TokenRefused if another client has taken it, and for a key
     */
    public void revoke(Checked client, String text) throws TokenRefused {
        if (ApiKey.isMeantBy(text)) {
            throw TokenRefused.unsupportedTokenType("This is a key: end its secret");
        }
        Optional<VerifiedToken> token = ownToken(text);
        if (token.isEmpty()) {
            return;
        }
        CallerClaims caller = client.caller();
        if (!token.get().caller().client().equals(caller.client())) {
            throw TokenRefused.invalidGrant("Another client has taken this token");
        }
        CallerScope.run(Caller.system(caller.tenant()), () -> {
            revoked.add(token.get().id(), caller.tenant(), token.get().expires());
            changes.ofClient(UUID.fromString(caller.client().orElseThrow()));
        });
    }

    /** Empty for what the door has not given to a client. */
    private Optional<VerifiedToken> ownToken(String text) {
        try {
            return Optional.of(issuers.verified(text)).filter(token -> token.ofDoor() && !token.isForServices());
        } catch (InvalidToken | IssuerAway notOurs) {
            return Optional.empty();
        }
    }

    private Admission subject(String token) throws TokenRefused {
        try {
            return admissions.look(token);
        } catch (InvalidToken invalid) {
            Guess.made(invalid);
            throw TokenRefused.invalidSubject(invalid.reason());
        }
    }

    private Granted granted(
            Checked client, CallerClaims caller, Optional<Scopes> wanted, List<UUID> from, Duration lifetime)
            throws TokenRefused {
        Scopes most = caller.scopes().orElseThrow();
        if (wanted.isPresent() && !wanted.get().within(most)) {
            throw TokenRefused.invalidScope("At most these can be had: " + most);
        }
        String token = tokens.forClient(caller.narrowedTo(wanted), client.secret(), from, lifetime)
                .text();
        return new Granted(token, lifetime, wanted.orElse(most));
    }
}
