package dev.tandem.gateway.client;

import dev.tandem.gateway.address.Networks;
import dev.tandem.gateway.contract.Operations;
import dev.tandem.gateway.standing.CallerChanges;
import dev.tandem.gateway.standing.Standings;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes, changes and ends clients and their secrets. What is changed here counts at every process of the door within seconds. */
@ApplicationScoped
public class ApiClientDesk {
    private static final int MOST_OF_THE_VENDOR = 100;
    private static final int MOST_OF_A_PARTNER = 10;
    private static final int MOST_SECRETS = 2;
    private static final int SECRETS_KEPT = 9;

    private final ApiClients clients;
    private final Standings standings;
    private final CallerChanges changes;
    private final Operations operations;
    private final CurrentCaller caller;
    private final EntityManager database;
    private final Clock clock;

    ApiClientDesk(
            ApiClients clients,
            Standings standings,
            CallerChanges changes,
            Operations operations,
            CurrentCaller caller,
            EntityManager database,
            Clock clock) {
        this.clients = clients;
        this.standings = standings;
        this.changes = changes;
        this.operations = operations;
        this.caller = caller;
        this.database = database;
        this.clock = clock;
    }

    /**
     * For the caller's side.
     *
     * @throws InvalidRequest if it may not be granted that
     * @throws ApiClientRefusals.TooManyClients if the side has as many as it may
     */
    public ApiClient create(ApiClient.Profile profile) {
        requireGrantable(caller.get().isVendor(), profile);
        int most = caller.get().isVendor() ? MOST_OF_THE_VENDOR : MOST_OF_A_PARTNER;
        if (clients.ofCallersSide() >= most) {
            throw new ApiClientRefusals.TooManyClients(most);
        }
        ApiClient client = new ApiClient(caller.get().partner().orElse(null), profile);
        clients.persistAndFlush(client);
        return client;
    }

    /** @throws InvalidRequest if it may not be granted that */
    public ApiClient change(ApiClient client, ApiClient.Profile profile) {
        require(ApiClientAction.CHANGE, client);
        requireGrantable(client.partnerId().isEmpty(), profile);
        client.change(profile);
        return changed(client);
    }

    private void require(ApiClientAction action, ApiClient client) {
        Refusal.ifAny(action.obstacle(client, clock.instant()));
    }

    private void requireGrantable(boolean vendor, ApiClient.Profile profile) {
        List<FieldFault> faults = new ArrayList<>(profile.grants().faults(vendor, operations.scopes()));
        if (profile.expiresAt() != null && profile.expiresAt().isBefore(clock.instant())) {
            faults.add(new FieldFault("/expiresAt", "past", "must not be past"));
        }
        faults.addAll(faults(profile.allowedFrom()));
        InvalidRequest.ifAny(faults);
    }

    private static List<FieldFault> faults(List<String> allowedFrom) {
        List<FieldFault> faults = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < allowedFrom.size(); i++) {
            String pointer = "/allowedFrom/" + i;
            Optional<String> why = Networks.fault(allowedFrom.get(i));
            if (why.isPresent()) {
                faults.add(new FieldFault(pointer, "notANetwork", why.get()));
            } else if (!named.add(Networks.canonical(allowedFrom.get(i)))) {
                faults.add(new FieldFault(pointer, "notUnique", "is named twice"));
            }
        }
        return faults;
    }

    /** @throws dev.tandem.platform.problem.NotInState if it can't have that status now */
    public ApiClient become(ApiClient client, ApiClientStatus status, String action) {
        client.become(status, action, clock.instant());
        return changed(client);
    }

    /** @throws InvalidRequest if these cannot be kept */
    public ApiClient limit(ApiClient client, ClientLimits limits) {
        require(ApiClientAction.LIMIT, client);
        InvalidRequest.ifAny(limits.faults());
        client.limit(limits);
        return changed(client);
    }

    /**
     * @throws ApiClientRefusals.NotOfAPartner if it needs no grant
     * @throws ApiClientRefusals.ProductionAlreadyGranted if it has one
     */
    public ApiClient grantProduction(ApiClient client) {
        require(ApiClientAction.GRANT_PRODUCTION, client);
        client.grantProduction(caller.get().personId(), clock.instant());
        return changed(client);
    }

    /**
     * @throws ApiClientRefusals.NotOfAPartner if it needs no grant
     * @throws ApiClientRefusals.NoProductionToWithdraw if it has none
     */
    public ApiClient withdrawProduction(ApiClient client) {
        require(ApiClientAction.WITHDRAW_PRODUCTION, client);
        client.withdrawProduction();
        return changed(client);
    }

    /**
     * A new secret; those before end after the overlap. None lasts longer than the client.
     *
     * @throws dev.tandem.platform.problem.NotInState if the client has ended
     * @throws ApiClientRefusals.TooManySecrets if two are live
     */
    public NewSecret addSecret(ApiClient client, Duration lifetime, Duration overlap) {
        require(ApiClientAction.ADD_SECRET, client);
        // To the microsecond, which is what the database keeps: the end that is shown now can be asked for later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<ApiSecret> before = clients.secretsOf(client);
        List<ApiSecret> live =
                before.stream().filter(secret -> secret.isLive(now)).toList();
        if (live.size() >= MOST_SECRETS) {
            throw new ApiClientRefusals.TooManySecrets(client.id(), MOST_SECRETS);
        }
        live.forEach(secret -> secret.endAt(now.plus(overlap)));
        ApiKey key = ApiKey.of(standings.isSandbox(), client.handle());
        int number = before.isEmpty() ? 1 : before.get(before.size() - 1).number() + 1;
        ApiSecret secret = new ApiSecret(client, number, key, caller.get().personId(), now, now.plus(lifetime));
        database.persist(secret);
        forgetOld(before);
        changed(client);
        return new NewSecret(number, key, client.noLaterThanItself(secret.endsAt()));
    }

    /** Whoever makes many keeps the last ones: when each began and ended is of no use for ever. */
    private void forgetOld(List<ApiSecret> before) {
        before.stream().limit(Math.max(0, before.size() - SECRETS_KEPT)).forEach(database::remove);
    }

    /** @throws NotFound if the client has none of that number */
    public ApiClient endSecret(ApiClient client, int number) {
        secretOf(client, number).endAt(clock.instant());
        return changed(client);
    }

    /** @throws NotFound if the client has none of that number */
    public ApiSecret secretOf(ApiClient client, int number) {
        return clients.secretOf(client, number).orElseThrow(() -> new NotFound("secret", number));
    }

    /**
     * @param end sooner or later than now set, up to the end that it was made with, and to that of its client
     * @throws ApiClientRefusals.SecretEnded if it has ended
     * @throws InvalidRequest if it can't end then
     */
    public ApiClient moveEnd(ApiClient client, ApiSecret secret, Instant end) {
        require(ApiClientAction.CHANGE_SECRET, client);
        Instant now = clock.instant();
        if (!now.isBefore(client.noLaterThanItself(secret.endsAt()))) {
            throw new ApiClientRefusals.SecretEnded(client.id(), secret.number());
        }
        Instant latest = client.noLaterThanItself(secret.latestEnd());
        if (end.isBefore(now)) {
            throw new InvalidRequest(List.of(new FieldFault("/endsAt", "past", "must not be past: delete the secret")));
        }
        if (end.isAfter(latest)) {
            throw new InvalidRequest(List.of(new FieldFault(
                    "/endsAt",
                    "tooLate",
                    "must be at most " + latest + ", when it was to end as it was made, or its client ends")));
        }
        secret.moveEnd(end);
        return changed(client);
    }

    private ApiClient changed(ApiClient client) {
        // Also where only a secret has changed: readers see another record.
        client.touch(clock.instant());
        clients.flush();
        changes.ofClient(client.id());
        return client;
    }

    /** @param key to be shown to the caller, and to nobody else */
    public record NewSecret(int number, ApiKey key, Instant endsAt) {}
}
