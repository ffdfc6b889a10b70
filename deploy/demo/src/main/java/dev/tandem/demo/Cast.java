package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the sample program, each calling with a token of their own. */
public final class Cast {
    private final Api api;
    private final String tenant;
    /** The {@code sub} of each person, by id. */
    private final Map<String, String> people = new HashMap<>();

    public final ApiCaller admin;
    public final ApiCaller seller;
    public final ApiCaller manager;
    public final ApiCaller finance;
    public final ApiCaller controller;

    public Cast(Api api, String tenant) {
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

    /** Registers the person with that {@code sub}. @param side {@code vendor}, or a partner's id */
    Answer register(String sub, String side, String name, String... roles) {
        Answer answer = admin.postOnceHeard(
                "/v1/persons",
                Map.of(
                        "sub",
                        sub,
                        "side",
                        side,
                        "name",
                        name,
                        "email",
                        sub + "@people.example",
                        "roles",
                        List.of(roles)));
        people.put(answer.text("/personId"), sub);
        return answer;
    }

    /** The id of a person who was registered here. */
    public String personId(String sub) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().equals(sub))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The person's {@code sub}; the id itself for a person who was not registered here. */
    public String sub(String personId) {
        return people.getOrDefault(personId, personId);
    }

    /** Whoever a playbook's role matrix names. @param side {@code vendor}, or a partner's id */
    public ApiCaller member(String side, String personId, String role) {
        return api.partner(tenant, side, sub(personId), role);
    }

    public ApiCaller partnerSeller(String partnerId, String person) {
        return api.partner(tenant, partnerId, person, "partnerSeller");
    }

    public ApiCaller partnerAdmin(String partnerId, String person) {
        return api.partner(tenant, partnerId, person, "partnerAdmin");
    }
}
