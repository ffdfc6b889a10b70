package dev.tandem.lead.contract;

import static dev.tandem.testkit.Eventually.eventually;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RubricShelf;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.fuzz.ContractFuzz;
import dev.tandem.testkit.fuzz.FuzzParties;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTandem(database = "lead")
class ContractFuzzTest extends ContractFuzz {
    @Override
    protected FuzzParties parties() {
        Program program = Program.withPlaybook();
        UUID alpine = program.partner("alpine");
        UUID fjord = program.partner("fjord");
        program.sellsForTheVendor("marta");
        eventually(() -> program.routes("DACH", "DE", alpine));
        new RubricShelf(program).inForce(RubricShelf.SOURCES);
        Actor vendor = program.vendor();
        String handoff = vendor.offers(vendor.routedLead("Brightwater", "DE").getString("id"))
                .path("id");
        program.seller(alpine).accepts(handoff).then().statusCode(200);
        vendor.opensDeal(handoff, "48000.00").then().statusCode(201);
        vendor.offers(vendor.routedLead("Kiesel", "DE").getString("id")).then().statusCode(201);
        vendor.routedLead("Nordlicht", "DE");
        List<String> owners =
                program.peopleOf("alpine").stream().map(UUID::toString).toList();
        return new FuzzParties(
                program.tenant,
                List.of("marta", "olga"),
                alpine,
                "alpine-owner",
                fjord,
                Program.announced().tenant,
                Map.of(
                        "partnerId", List.of(alpine.toString()),
                        "ownerId", owners,
                        "sellerId", List.of(program.person("marta").toString()),
                        "managerId", List.of(program.person("marta").toString())),
                bodies(alpine));
    }

    private static Map<String, List<String>> bodies(UUID partner) {
        String rules = """
                {"territories":[{"code":"DACH","countries":["DE"]}],
                 "rules":[{"code":"home","step":"territory","priority":1,"territory":"DACH","partnerId":"%s"}]}""".formatted(partner);
        String pool = """
                {"code":"emea","zone":"Europe/Berlin","members":[{"partnerId":"%s","weight":1}]}""".formatted(partner);
        String calendar = Actor.calendarBody("office", "09:00", "17:00", null);
        return Map.of(
                "draftRoutingRuleSet", List.of(rules),
                "createRoutingPool", List.of(pool),
                "replaceRoutingPool", List.of(pool.replace("\"weight\":1", "\"weight\":2")),
                "createCalendar", List.of(calendar),
                "replaceCalendar", List.of(calendar.replace("17:00", "16:00")),
                "draftRubric", List.of("{\"code\":\"inbound\",\"content\":" + RubricShelf.SOURCES + "}"),
                "changeRubricContent", List.of(RubricShelf.content(31)),
                "takeInLead", List.of(Actor.lead("Kiesel", "rolf@kiesel.example", "DE")),
                "advanceDeal", List.of("{\"stage\":\"validation\"}"),
                "closeDeal", List.of("{\"outcome\":\"lost\",\"reason\":\"No budget\"}"));
    }
}
