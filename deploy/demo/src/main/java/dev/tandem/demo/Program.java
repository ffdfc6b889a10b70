package dev.tandem.demo;

import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;

/** The people of the sample program, each calling with a token of their own. */
public final class Program {
    private final Api api;
    private final String tenant;
    public final ApiCaller admin;
    public final ApiCaller seller;
    public final ApiCaller manager;
    public final ApiCaller finance;
    public final ApiCaller controller;

    public Program(Api api, String tenant) {
        this.api = api;
        this.tenant = tenant;
        admin = api.vendor(tenant, "olga", "vendorAdmin");
        seller = api.vendor(tenant, "sam", "vendorSeller");
        manager = api.vendor(tenant, "max", "channelManager");
        finance = api.vendor(tenant, "fay", "finance");
        controller = api.vendor(tenant, "carl", "finance");
    }

    public String tenant() {
        return tenant;
    }

    /** Whoever a playbook's role matrix names. @param side {@code vendor}, or a partner's id */
    public ApiCaller member(String side, String person, String role) {
        return api.partner(tenant, side, person, role);
    }

    public ApiCaller partnerSeller(String partnerId, String person) {
        return api.partner(tenant, partnerId, person, "partnerSeller");
    }

    public ApiCaller partnerAdmin(String partnerId, String person) {
        return api.partner(tenant, partnerId, person, "partnerAdmin");
    }
}
