package dev.tandem.gateway.client;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    private ClientLimits limits;

    @Enumerated(EnumType.STRING)
    private ApiClientStatus status;

    private long tokenLifetimeSeconds;
    private Instant expiresAt;
    private UUID productionGrantedBy;
    private Instant productionGrantedAt;

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
        if (grants != null && isMore(profile)) {
            withdrawProduction();
        }
        name = profile.name();
        grants = profile.grants();
        tokenLifetimeSeconds = profile.tokenLifetime().toSeconds();
        expiresAt = profile.expiresAt();
    }

    /** Than what the vendor knew when it granted production. */
    private boolean isMore(Profile next) {
        boolean longer = expiresAt != null
                && (next.expiresAt() == null || next.expiresAt().isAfter(expiresAt));
        return longer
                || !grants.roles().containsAll(next.grants().roles())
                || !next.grants().granted().within(grants.granted());
    }

    public Profile profile() {
        return new Profile(name, grants, Duration.ofSeconds(tokenLifetimeSeconds), expiresAt);
    }

    void become(ApiClientStatus next, String action) {
        status = status.become(next, KIND, id(), action);
    }

    /** Why it cannot have that status now; empty if it can. */
    Optional<Refusal> objectionTo(ApiClientStatus next, String action) {
        return status.objection(next, KIND, id(), action);
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
    }

    void withdrawProduction() {
        productionGrantedBy = null;
        productionGrantedAt = null;
    }

    /** The part of its keys that names it. */
    public String handle() {
        return handle;
    }

    /** Empty for a client of the vendor's. */
    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    public ApiClientStatus status() {
        return status;
    }

    /** By whom; empty if a partner's client may call a sandbox alone. */
    public Optional<UUID> productionGrantedBy() {
        return Optional.ofNullable(productionGrantedBy);
    }

    public Optional<Instant> productionGrantedAt() {
        return Optional.ofNullable(productionGrantedAt);
    }

    /**
     * What of a client can be changed.
     *
     * @param tokenLifetime of tokens that it takes, a minute to an hour
     * @param expiresAt when it ends by itself; null for never
     */
    public record Profile(String name, Grants grants, Duration tokenLifetime, Instant expiresAt) {}
}
