package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.PartnersApi;
import dev.tandem.client.api.TenantsApi;
import dev.tandem.client.model.PartnerView;
import dev.tandem.client.model.RegisterPartnerRequest;
import dev.tandem.client.model.RegisterTenantRequest;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.SuiteFailure;
import java.time.LocalDate;
import java.util.UUID;

/** A tenant, its people, two partners and theirs. */
public final class Founding {
    private static final int MOST_PROGRAMS = 1000;

    private final Api api;
    private final Narrator narrator;

    public Founding(Api api, Narrator narrator) {
        this.api = api;
        this.narrator = narrator;
    }

    /**
     * Every run founds a program of its own: what an earlier one closed and published stays as it was, and a period is
     * closed once.
     */
    public Cast program() {
        narrator.chapter("A vendor's partner program");
        return found("northwind", false);
    }

    /** A program to try things in: its owner can move its clock. */
    public Cast sandbox() {
        narrator.chapter("A sandbox, whose clock can be moved");
        return found("northwind-sandbox", true);
    }

    private Cast found(String name, boolean sandbox) {
        for (int number = 1; number <= MOST_PROGRAMS; number++) {
            Cast program = new Cast(api, number == 1 ? name : name + "-" + number);
            if (isNew(program, sandbox)) {
                narrator.exchange(program.admin, "tenant %s", program.tenant());
                staff(program);
                return program;
            }
        }
        throw new SuiteFailure(MOST_PROGRAMS + " sample programs are here already: start over with --fresh.");
    }

    /** Which tenant it is says the token. */
    private static boolean isNew(Cast program, boolean sandbox) {
        RegisterTenantRequest tenant = new RegisterTenantRequest()
                .name("Northwind Industrial")
                .zone("Europe/Berlin")
                .booksStartOn(LocalDate.of(2025, 1, 1))
                .sandbox(sandbox);
        return ApiCaller.unlessRefused(409, () -> new TenantsApi(program.admin).registerTenant(tenant, newKey()))
                .isPresent();
    }

    private void staff(Cast program) {
        register(program, "olga", null, "Olga Brandt", "vendorAdmin");
        register(program, "sam", null, "Sam Ortega", "vendorSeller");
        register(program, "max", null, "Max Holm", "channelManager");
        register(program, "fay", null, "Fay Lindqvist", "finance");
        register(program, "carl", null, "Carl Dubois", "finance");
    }

    /** Returns the partner's id. */
    public UUID partner(Cast program, String externalId, String name, String territory) {
        RegisterPartnerRequest partner = new RegisterPartnerRequest()
                .externalId(externalId)
                .name(name)
                .territory(territory)
                .managerId(program.personId("max"));
        PartnerView registered =
                Patience.onceHeard(() -> new PartnersApi(program.admin).registerPartner(partner, newKey()));
        narrator.exchange(program.admin, "partner %s, territory %s, looked after by max", name, territory);
        return registered.getId();
    }

    /** @param partnerId null for one of the vendor's people */
    public void register(Cast program, String sub, UUID partnerId, String name, String... roles) {
        program.register(sub, partnerId, name, roles);
        narrator.exchange(program.admin, "%s, %s", name, String.join(", ", roles));
    }
}
