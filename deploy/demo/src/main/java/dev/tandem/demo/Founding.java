package dev.tandem.demo;

import static java.util.Map.entry;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.SuiteFailure;
import java.util.Map;

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
            Answer answer = program.admin.tryPost("/v1/tenants", tenant(sandbox));
            if (answer.status() != 409) {
                narrator.exchange(program.admin, answer.required(), "tenant %s", program.tenant());
                staff(program);
                return program;
            }
        }
        throw new SuiteFailure(MOST_PROGRAMS + " sample programs are here already: start over with --fresh.");
    }

    /** Which tenant it is says the token. */
    private static Map<String, ?> tenant(boolean sandbox) {
        return Map.of(
                "name", "Northwind Industrial",
                "zone", "Europe/Berlin",
                "booksStartOn", "2025-01-01",
                "sandbox", sandbox);
    }

    private void staff(Cast program) {
        register(program, "olga", "vendor", "Olga Brandt", "vendorAdmin");
        register(program, "sam", "vendor", "Sam Ortega", "vendorSeller");
        register(program, "max", "vendor", "Max Holm", "channelManager");
        register(program, "fay", "vendor", "Fay Lindqvist", "finance");
        register(program, "carl", "vendor", "Carl Dubois", "finance");
    }

    /** Returns the partner's id. */
    public String partner(Cast program, String externalId, String name, String territory) {
        Answer answer = program.admin.postOnceHeard(
                "/v1/partners",
                Map.ofEntries(
                        entry("externalId", externalId),
                        entry("name", name),
                        entry("territory", territory),
                        entry("managerId", program.personId("max"))));
        narrator.exchange(program.admin, answer, "partner %s, territory %s, looked after by max", name, territory);
        return answer.id();
    }

    public void register(Cast program, String sub, String side, String name, String... roles) {
        Answer answer = program.register(sub, side, name, roles);
        narrator.exchange(program.admin, answer, "%s, %s", name, String.join(", ", roles));
    }
}
