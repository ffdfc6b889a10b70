package dev.tandem.gateway.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tandem.gateway.address.Networks;
import dev.tandem.gateway.client.ApiKey;
import dev.tandem.gateway.client.ClientCheck;
import dev.tandem.gateway.client.ClientCheck.Checked;
import dev.tandem.gateway.limit.LimitPlan;
import dev.tandem.gateway.limit.LimitedCaller;
import dev.tandem.gateway.standing.CallerChange;
import dev.tandem.gateway.standing.Standings;
import dev.tandem.gateway.token.CallerClaims;
import dev.tandem.gateway.token.DoorTokens;
import dev.tandem.gateway.token.DoorTokens.DoorToken;
import dev.tandem.gateway.token.InvalidToken;
import dev.tandem.gateway.token.InvalidToken.Reason;
import dev.tandem.gateway.token.Issuers;
import dev.tandem.gateway.token.RevokedTokens;
import dev.tandem.gateway.token.VerifiedToken;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.PersonIds;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may come in, by what is shown at the door: a token of a trusted issuer, one that the door has given, or an API key. Each is
 * looked at once, and then again every few minutes, or when something has changed; a signature costs more than most requests.
 */
@Singleton
public class Admissions {
    /** How long services may believe the token that they are shown. */
    private static final Duration SHOWN = Duration.ofMinutes(5);
    /** A request may take as long until its service looks at the token. */
    private static final Duration SPARE = Duration.ofMinutes(1);
    /** Some ten thousand callers: about 40 megabytes if all of them came within five minutes. */
    private static final long MOST_CHARACTERS = 20_000_000;

    private static final Networks ANYWHERE = Networks.of(Set.of());

    private final Issuers issuers;
    private final DoorTokens tokens;
    private final RevokedTokens revoked;
    private final ClientCheck clients;
    private final Standings standings;
    private final PersonIds persons;
    private final Clock clock;
    private final Cache<String, Admission> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<String, Admission>weigher((credential, admission) ->
                    credential.length() + admission.authorization().length())
            .build();

    Admissions(
            Issuers issuers,
            DoorTokens tokens,
            RevokedTokens revoked,
            ClientCheck clients,
            Standings standings,
            PersonIds persons,
            Clock clock) {
        this.issuers = issuers;
        this.tokens = tokens;
        this.revoked = revoked;
        this.clients = clients;
        this.standings = standings;
        this.persons = persons;
        this.clock = clock;
    }

    /** Never waits; empty if somebody has to look. */
    public Optional<Admission> known(String credential) {
        Admission admission = known.getIfPresent(credential);
        return admission != null && clock.instant().isBefore(admission.until())
                ? Optional.of(admission)
                : Optional.empty();
    }

    /**
     * Waits for the database, and perhaps for an issuer.
     *
     * @throws InvalidToken when the credential is not good, or its owner may not come in any more
     */
    public Admission look(String credential) {
        Admission admission = ApiKey.isMeantBy(credential) ? ofKey(credential) : ofToken(credential);
        known.put(credential, admission);
        return admission;
    }

    private Admission ofKey(String credential) {
        Checked client = clients.byKey(credential);
        return ofClient(client, client.until());
    }

    private Admission ofToken(String credential) {
        VerifiedToken token = issuers.verified(credential);
        if (!token.ofDoor()) {
            return ofPerson(token);
        }
        if (token.isForServices()) {
            // Whoever shows it here has it from one of them.
            throw new InvalidToken(Reason.UNAUTHENTICATED);
        }
        int secret = token.secret().orElseThrow(() -> new InvalidToken(Reason.SECRET_EXPIRED));
        String tenant = token.caller().tenant();
        if (CallerScope.call(Caller.system(tenant), () -> revoked.containAny(token.lineage()))) {
            throw new InvalidToken(Reason.TOKEN_REVOKED);
        }
        Checked client = clients.byToken(token.caller(), secret);
        Instant ends = earlier(client.until(), token.expires());
        return client.caller().delegated() ? forPerson(client, ends) : ofClient(client, ends);
    }

    private Admission ofPerson(VerifiedToken token) {
        CallerClaims caller = token.caller();
        UUID person = present(caller);
        LimitPlan plan = CallerScope.call(
                Caller.system(caller.tenant()), () -> standings.isSandbox() ? LimitPlan.SANDBOX : LimitPlan.STANDARD);
        Optional<String> partner = caller.partner().map(UUID::toString);
        LimitedCaller limited = LimitedCaller.person(caller.issuer(), caller.tenant(), caller.subject(), partner, plan);
        return admitted(caller, Set.of(person), ANYWHERE, limited, token.expires());
    }

    private UUID present(CallerClaims caller) {
        UUID person = persons.of(caller.tenant(), caller.issuer(), caller.subject());
        if (CallerScope.call(Caller.system(caller.tenant()), () -> standings.hasLeft(person, caller.partner()))) {
            throw new InvalidToken(Reason.PERSON_LEFT);
        }
        return person;
    }

    /** The client is counted, and asked where it calls from; what is done is the person's doing. */
    private Admission forPerson(Checked client, Instant ends) {
        CallerClaims person = client.caller();
        Set<UUID> persons = Stream.of(present(person), client.answeredBy()).collect(Collectors.toSet());
        return admitted(person, persons, client.allowedFrom(), client.limited(), ends);
    }

    private Admission ofClient(Checked client, Instant ends) {
        return admitted(client.caller(), Set.of(client.answeredBy()), client.allowedFrom(), client.limited(), ends);
    }

    private Admission admitted(
            CallerClaims caller, Set<UUID> persons, Networks allowedFrom, LimitedCaller limited, Instant ends) {
        DoorToken shown = tokens.forServices(caller, SHOWN);
        return new Admission(
                caller,
                caller.partner(),
                caller.scopes().flatMap(granted -> caller.client()).map(UUID::fromString),
                persons,
                allowedFrom,
                limited,
                "Bearer " + shown.text(),
                earlier(ends, shown.until().minus(SPARE)),
                ends);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** These are looked at again when they come next. */
    public void forget(Collection<CallerChange> changes) {
        if (!changes.isEmpty()) {
            known.asMap()
                    .values()
                    .removeIf(admission -> changes.stream().anyMatch(change -> concerns(change, admission)));
        }
    }

    private static boolean concerns(CallerChange change, Admission admission) {
        if (!change.tenant().equals(admission.caller().tenant())) {
            return false;
        }
        return admission.persons().stream().anyMatch(person -> person.equals(change.person()))
                || admission.client().filter(id -> id.equals(change.client())).isPresent()
                || admission.partner().filter(id -> id.equals(change.partner())).isPresent();
    }
}
