package dev.tandem.local.story;

import dev.tandem.local.api.Api;
import dev.tandem.local.api.ApiCaller;

/** The people of the sample program, each calling with a token of their own. */
final class Program {

    private final Api api;
    private final String tenant;
    final ApiCaller admin;
    final ApiCaller seller;
    final ApiCaller manager;
    final ApiCaller finance;
    final ApiCaller controller;

    Program(Api api, String tenant) {
        this.api = api;
        this.tenant = tenant;
        admin = api.vendor(tenant, "olga", "vendorAdmin");
        seller = api.vendor(tenant, "sam", "vendorSeller");
        manager = api.vendor(tenant, "max", "channelManager");
        finance = api.vendor(tenant, "fay", "finance");
        controller = api.vendor(tenant, "carl", "finance");
    }

    String tenant() {
        return tenant;
    }

    ApiCaller partnerSeller(String partnerId, String person) {
        return api.partner(tenant, partnerId, person, "partnerSeller");
    }

    ApiCaller partnerAdmin(String partnerId, String person) {
        return api.partner(tenant, partnerId, person, "partnerAdmin");
    }
}
