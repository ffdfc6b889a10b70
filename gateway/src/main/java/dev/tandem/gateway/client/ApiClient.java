package dev.tandem.gateway.client;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A program that calls the API by itself, for the vendor or for one partner. */
@Entity
public class ApiClient extends TrackedAggregate {
    private static final String KIND = "apiClient";

    private String handle;
    private UUID partnerId;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Grants grants;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<String> allowedFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ClientLimits limits;

    @Enumerated(EnumType.STRING)
    private ApiClientStatus status;

    private long tokenLifetimeSeconds;
    private Instant expiresAt;
    private UUID productionGrantedBy;
    private Instant productionGrantedAt;

    /** What it was granted then, beside until when: a change to no more than that keeps the grant. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Grants productionGrants;

    private Instant productionUntil;

    protected ApiClient() {}

    /** @param partnerId the partner it belongs to; null for the vendor's */
    ApiClient(UUID partnerId, Profile profile) {
        this.handle = ApiKey.newHandle();
        this.partnerId = partnerId;
        this.status = ApiClientStatus.ACTIVE;
        this.limits = ClientLimits.USUAL;
        change(profile);
    }

    final void change(Profile profile) {
        name = profile.name();
        grants = profile.grants();
        allowedFrom = List.copyOf(profile.allowedFrom());
        tokenLifetimeSeconds = profile.tokenLifetime().toSeconds();
        expiresAt = profile.expiresAt();
        if (productionGrantedAt != null && isMoreThanGranted()) {
            withdrawProduction();
        }
    }

    private boolean isMoreThanGranted() {
        boolean longer = productionUntil != null && (expiresAt == null || expiresAt.isAfter(productionUntil));
        return longer
                || !productionGrants.roles().containsAll(grants.roles())
                || !grants.granted().within(productionGrants.granted());
    }

    public Profile profile() {
        return new Profile(name, grants, allowedFrom, Duration.ofSeconds(tokenLifetimeSeconds), expiresAt);
    }

    void become(ApiClientStatus next, String action, Instant now) {
        status = status(now).become(next, KIND, id(), action);
    }

    /** Why it cannot have that status now; empty if it can. */
    Optional<Refusal> objectionTo(ApiClientStatus next, String action, Instant now) {
        return status(now).objection(next, KIND, id(), action);
    }

    /** Why that can't be done with it now; empty if its status is one of these. */
    Optional<Refusal> objectionUnless(Set<ApiClientStatus> allowed, String action, Instant now) {
        return allowed.contains(status(now))
                ? Optional.empty()
                : Optional.of(new NotInState(KIND, id(), action, status(now), allowed));
    }

    void limit(ClientLimits next) {
        limits = next;
    }

    public ClientLimits limits() {
        return limits;
    }

    void grantProduction(UUID by, Instant at) {
        productionGrantedBy = by;
        productionGrantedAt = at;
        productionGrants = grants;
        productionUntil = expiresAt;
    }

    void withdrawProduction() {
        productionGrantedBy = null;
        productionGrantedAt = null;
        productionGrants = null;
        productionUntil = null;
    }

    /** The part of its keys that names it. */
    public String handle() {
        return handle;
    }

    /** Empty for a client of the vendor's. */
    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    public ApiClientStatus status(Instant now) {
        return status != ApiClientStatus.REVOKED && !now.isBefore(end()) ? ApiClientStatus.EXPIRED : status;
    }

    /** When something of it ends that would end then: nothing of it lasts longer than it does. */
    public Instant noLaterThanItself(Instant end) {
        return end.isBefore(end()) ? end : end();
    }

    private Instant end() {
        return expiresAt == null ? Instant.MAX : expiresAt;
    }

    /** By whom; empty if a partner's client may call a sandbox alone. */
    public Optional<UUID> productionGrantedBy() {
        return Optional.ofNullable(productionGrantedBy);
    }

    public Optional<Instant> productionGrantedAt() {
        return Optional.ofNullable(productionGrantedAt);
    }

    /** What it had when production was granted. */
    public Optional<Grants> productionGrants() {
        return Optional.ofNullable(productionGrants);
    }

    /** When it was to end by itself when production was granted; empty for never, and without a grant. */
    public Optional<Instant> productionUntil() {
        return Optional.ofNullable(productionUntil);
    }

    /**
     * What of a client can be changed.
     *
     * @param allowedFrom networks from which it may call, as {@link dev.tandem.gateway.address.Networks} reads them; from anywhere if there
     *     are none. A precaution of its owner's: it may have more than it had when production was granted
     * @param tokenLifetime of tokens that it takes, a minute to an hour
     * @param expiresAt when it ends by itself; null for never
     */
    public record Profile(
            String name, Grants grants, List<String> allowedFrom, Duration tokenLifetime, Instant expiresAt) {}
}
