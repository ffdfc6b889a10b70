package dev.tandem.gateway.client;

import dev.tandem.platform.problem.Refusal;
import java.util.Optional;

/** The actions on a client, and what rules them out. */
public enum ApiClientAction {
    CHANGE("change"),
    ADD_SECRET("addSecret"),
    DISABLE("disable"),
    ENABLE("enable"),
    REVOKE("revoke"),
    LIMIT("limit"),
    GRANT_PRODUCTION("grantProduction"),
    WITHDRAW_PRODUCTION("withdrawProduction");

    private final String apiName;

    ApiClientAction(String apiName) {
        this.apiName = apiName;
    }

    public String apiName() {
        return apiName;
    }

    /** Empty if the client's state allows it. */
    public Optional<Refusal> obstacle(ApiClient client) {
        return switch (this) {
            // Of a revoked client nothing changes any more, and all others can be revoked.
            case CHANGE, ADD_SECRET, LIMIT, REVOKE -> client.objectionTo(ApiClientStatus.REVOKED, apiName);
            case DISABLE -> client.objectionTo(ApiClientStatus.DISABLED, apiName);
            case ENABLE -> client.objectionTo(ApiClientStatus.ACTIVE, apiName);
            case GRANT_PRODUCTION, WITHDRAW_PRODUCTION ->
                client.partnerId().isPresent()
                        ? client.objectionTo(ApiClientStatus.REVOKED, apiName)
                        : Optional.of(new ApiClientRefusals.NotOfAPartner(client.id()));
        };
    }
}
