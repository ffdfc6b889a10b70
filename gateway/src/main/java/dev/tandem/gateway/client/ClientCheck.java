package dev.tandem.gateway.client;

import dev.tandem.gateway.address.Networks;
import dev.tandem.gateway.limit.LimitedCaller;
import dev.tandem.gateway.standing.Standings;
import dev.tandem.gateway.token.CallerClaims;
import dev.tandem.gateway.token.InvalidToken;
import dev.tandem.gateway.token.InvalidToken.Reason;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a client may call now: by a key that it shows, or by a token that it has taken before. */
@ApplicationScoped
public class ClientCheck {
    /** Clients are known by their ids whatever the door calls itself. */
    private static final String ISSUER = "api-clients";

    /** Before anybody knows whose it is. */
    private static final String TENANT_OF = "select tenant from api_client where handle = ?1";

    private static final String NOTE_USE =
            "update api_secret set last_used_at = ?2 where id = ?1 and (last_used_at is null or last_used_at < ?3)";
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiClients clients;
    private final Standings standings;
    private final EntityManager database;
    private final Clock clock;

    ClientCheck(ApiClients clients, Standings standings, EntityManager database, Clock clock) {
        this.clients = clients;
        this.standings = standings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A client that may call.
     *
     * @param caller the client, or the person for whom it acts
     * @param secret the number of the secret that it has shown, or has taken its token with
     * @param answeredBy the person who made that secret
     * @param allowedFrom where it may call from
     * @param limited by what its calls are counted
     * @param until when its secret or the client itself ends, if nobody changes anything
     */
    public record Checked(
            CallerClaims caller,
            int secret,
            UUID answeredBy,
            Networks allowedFrom,
            LimitedCaller limited,
            Duration tokenLifetime,
            Instant until) {
        Checked actingAs(CallerClaims other) {
            return new Checked(other, secret, answeredBy, allowedFrom, limited, tokenLifetime, until);
        }
    }

    /** @throws InvalidToken if it is no key, or no more */
    public Checked byKey(String text) {
        ApiKey key = ApiKey.parse(text).orElseThrow(() -> new InvalidToken(Reason.KEY_MISTYPED));
        String tenant = tenantOf(key.handle()).orElseThrow(() -> new InvalidToken(Reason.KEY_UNKNOWN));
        Shown shown = CallerScope.call(Caller.system(tenant), () -> shown(key));
        noteUse(tenant, shown);
        return shown.client();
    }

    /** @param secret that belongs to the key */
    private record Shown(ApiSecret secret, Checked client, Instant at) {}

    private Shown shown(ApiKey key) {
        if (key.test() != standings.isSandbox()) {
            // Whoever wants to know a key by its prefix, such as a scanner, has to be able to rely on it.
            throw new InvalidToken(Reason.KEY_UNKNOWN);
        }
        ApiClient client = clients.withHandle(key.handle()).orElseThrow(() -> new InvalidToken(Reason.KEY_UNKNOWN));
        Instant now = clock.instant();
        ApiSecret secret = clients.secretsOf(client).stream()
                .filter(one -> one.isThatOf(key))
                .findFirst()
                .orElseThrow(() -> new InvalidToken(Reason.KEY_UNKNOWN));
        return new Shown(secret, checked(client, secret, now), now);
    }

    /** In a transaction that follows the look: one within it would wait for a second connection while it holds the first. */
    private void noteUse(String tenant, Shown shown) {
        Instant notedBefore = shown.at().minus(NOTED_EVERY);
        if (shown.secret()
                .lastUsedAt()
                .filter(last -> !last.isBefore(notedBefore))
                .isPresent()) {
            return;
        }
        CallerScope.run(
                Caller.system(tenant),
                () -> database.createNativeQuery(NOTE_USE)
                        .setParameter(1, shown.secret().id())
                        .setParameter(2, shown.at())
                        .setParameter(3, notedBefore)
                        .executeUpdate());
    }

    /**
     * @param caller as a token of the door's own says, which may have been right only when it was signed
     * @param secret the number of the secret with which it was taken, and with which it ends
     * @throws InvalidToken if the client may not call any more
     */
    public Checked byToken(CallerClaims caller, int secret) {
        UUID id = UUID.fromString(caller.client().orElseThrow());
        return CallerScope.call(Caller.system(caller.tenant()), () -> {
            ApiClient client = clients.findByIdOptional(id).orElseThrow(() -> new InvalidToken(Reason.CLIENT_REVOKED));
            ApiSecret shown =
                    clients.secretOf(client, secret).orElseThrow(() -> new InvalidToken(Reason.SECRET_EXPIRED));
            Checked now = checked(client, shown, clock.instant());
            return now.actingAs(
                    caller.delegated()
                            ? caller.narrowedTo(now.caller().scopes())
                            : now.caller().narrowedTo(caller.scopes()));
        });
    }

    private Checked checked(ApiClient client, ApiSecret secret, Instant now) {
        UUID answeredBy = secret.madeBy();
        CallerClaims claims = claims(client, answeredBy);
        if (!secret.isLive(now)) {
            throw new InvalidToken(Reason.SECRET_EXPIRED, claims);
        }
        Optional<UUID> partner = client.partnerId();
        if (client.status(now) != ApiClientStatus.ACTIVE) {
            throw new InvalidToken(Reason.CLIENT_REVOKED, claims);
        }
        if (standings.hasLeft(answeredBy, client.partnerId())) {
            throw new InvalidToken(Reason.PERSON_LEFT, claims);
        }
        if (partner.isPresent() && standings.isSuspended(partner.get())) {
            throw new InvalidToken(Reason.CLIENT_OF_SUSPENDED_PARTNER, claims);
        }
        boolean sandbox = standings.isSandbox();
        if (partner.isPresent() && client.productionGrantedAt().isEmpty() && !sandbox) {
            throw new InvalidToken(Reason.PRODUCTION_NOT_GRANTED, claims);
        }
        Instant until = client.noLaterThanItself(secret.endsAt());
        return new Checked(
                claims,
                secret.number(),
                answeredBy,
                Networks.of(client.profile().allowedFrom()),
                limited(client, sandbox),
                earlier(client.profile().tokenLifetime(), Duration.between(now, until)),
                until);
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static LimitedCaller limited(ApiClient client, boolean sandbox) {
        LimitedCaller own = client.limits().of(client.id(), sandbox);
        return client.partnerId()
                .map(partner -> own.ofPartner(client.tenant(), partner.toString()))
                .orElse(own);
    }

    private CallerClaims claims(ApiClient client, UUID answeredBy) {
        Grants grants = client.profile().grants();
        String id = client.id().toString();
        return new CallerClaims(
                client.tenant(),
                client.partnerId().map(UUID::toString).orElse("vendor"),
                id,
                ISSUER,
                grants.roles(),
                Optional.of(id),
                Optional.of(grants.granted()),
                Optional.of(answeredBy),
                false);
    }

    private Optional<String> tenantOf(String handle) {
        List<?> tenants = CallerScope.call(
                Caller.everyTenant(),
                () -> database.createNativeQuery(TENANT_OF)
                        .setParameter(1, handle)
                        .getResultList());
        return tenants.stream().map(String.class::cast).findFirst();
    }
}
