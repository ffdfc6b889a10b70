package dev.tandem.playbook.contract;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.fuzz.ContractFuzz;
import dev.tandem.testkit.fuzz.FuzzParties;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTandem(database = "playbook")
class ContractFuzzTest extends ContractFuzz {
    @Override
    protected FuzzParties parties() {
        Program program = Program.sandbox();
        String fjord = program.partner("fjord");
        program.joins("nils", fjord, "partnerSeller").then().statusCode(201);
        for (String partner : List.of(program.alpine, fjord)) {
            program.olga.post("/v1/partners/" + partner + "/activate", "{\"reason\":\"Signed\"}");
        }
        String playbook = program.publishedPlaybook();
        List<UUID> sales = List.of(program.handedOff(playbook), program.handedOff(playbook));
        sales.forEach(program::engagementOf);
        String ada = program.person("ada");
        return new FuzzParties(
                program.tenant,
                List.of("olga", "max"),
                UUID.fromString(program.alpine),
                "ada",
                UUID.fromString(fjord),
                new Program().tenant,
                Map.of(
                        "partnerId", List.of(program.alpine),
                        "personId", List.of(ada, program.person("ben"), program.person("max")),
                        "ownerId", List.of(ada),
                        "managerId", List.of(program.person("max"))),
                Map.of(
                        "draftPlaybook", List.of("{\"code\":\"reseller\",\"content\":" + Content.demanding() + "}"),
                        "changePlaybookContent", List.of(Content.withStageLimits(), Content.withVisit())));
    }
}
