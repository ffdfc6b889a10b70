package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.PersonsApi;
import dev.tandem.client.model.PersonRole;
import dev.tandem.client.model.PersonView;
import dev.tandem.client.model.RegisterPersonRequest;
import dev.tandem.client.model.Side;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The people of the sample program, each calling with a token of their own. */
public final class Cast {
    private final Api api;
    private final String tenant;
    /** The {@code sub} of each person, by id. */
    private final Map<UUID, String> people = new HashMap<>();

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

    /** Registers the person with that {@code sub}. @param partnerId null for one of the vendor's */
    void register(String sub, UUID partnerId, String name, String... roles) {
        RegisterPersonRequest person = new RegisterPersonRequest()
                .sub(sub)
                .side(partnerId == null ? Side.VENDOR : Side.PARTNER)
                .partnerId(partnerId)
                .name(name)
                .email(sub + "@people.example")
                .roles(Stream.of(roles).map(PersonRole::fromValue).toList());
        PersonView registered = Patience.onceHeard(() -> new PersonsApi(admin).registerPerson(person, newKey()));
        people.put(registered.getPersonId(), sub);
    }

    /** The id of a person who was registered here. */
    public UUID personId(String sub) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().equals(sub))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The person's {@code sub}; the id itself for a person who was not registered here. */
    public String sub(UUID personId) {
        return people.getOrDefault(personId, personId.toString());
    }

    /** Whoever a playbook's role matrix names. */
    ApiCaller member(Side side, UUID partnerId, String role, UUID personId) {
        return side == Side.VENDOR
                ? api.vendor(tenant, sub(personId), role)
                : api.partner(tenant, partnerId, sub(personId), role);
    }

    public ApiCaller partnerSeller(UUID partnerId, String person) {
        return api.partner(tenant, partnerId, person, "partnerSeller");
    }

    public ApiCaller partnerAdmin(UUID partnerId, String person) {
        return api.partner(tenant, partnerId, person, "partnerAdmin");
    }
}
