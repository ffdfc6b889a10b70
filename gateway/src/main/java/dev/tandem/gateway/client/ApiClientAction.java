package dev.tandem.gateway.client;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The actions on a client, and what rules them out. */
public enum ApiClientAction {
    CHANGE("change"),
    ADD_SECRET("addSecret"),
    CHANGE_SECRET("changeSecret"),
    DISABLE("disable"),
    ENABLE("enable"),
    REVOKE("revoke"),
    LIMIT("limit"),
    GRANT_PRODUCTION("grantProduction"),
    WITHDRAW_PRODUCTION("withdrawProduction");

    private static final Set<ApiClientStatus> NOT_OVER = EnumSet.of(ApiClientStatus.ACTIVE, ApiClientStatus.DISABLED);

    private final String apiName;

    ApiClientAction(String apiName) {
        this.apiName = apiName;
    }

    public String apiName() {
        return apiName;
    }

    /** Empty if the client's state allows it. */
    public Optional<Refusal> obstacle(ApiClient client, Instant now) {
        return switch (this) {
            // Of a revoked client nothing changes any more, and all others can be revoked.
            case CHANGE, CHANGE_SECRET, LIMIT, REVOKE -> client.objectionTo(ApiClientStatus.REVOKED, apiName, now);
            case ADD_SECRET -> client.objectionUnless(NOT_OVER, apiName, now);
            case DISABLE -> client.objectionTo(ApiClientStatus.DISABLED, apiName, now);
            case ENABLE -> client.objectionTo(ApiClientStatus.ACTIVE, apiName, now);
            case GRANT_PRODUCTION ->
                ofProduction(client, now)
                        .or(() -> client.productionGrantedAt()
                                .map(granted -> new ApiClientRefusals.ProductionAlreadyGranted(client.id())));
            case WITHDRAW_PRODUCTION ->
                ofProduction(client, now)
                        .or(() -> client.productionGrantedAt().isPresent()
                                ? Optional.empty()
                                : Optional.of(new ApiClientRefusals.NoProductionToWithdraw(client.id())));
        };
    }

    private Optional<Refusal> ofProduction(ApiClient client, Instant now) {
        return client.partnerId().isPresent()
                ? client.objectionTo(ApiClientStatus.REVOKED, apiName, now)
                : Optional.of(new ApiClientRefusals.NotOfAPartner(client.id()));
    }
}
