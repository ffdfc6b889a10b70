package dev.tandem.gateway.contract;

import dev.tandem.gateway.driver.ClockServices;
import dev.tandem.gateway.driver.Program;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.fuzz.ContractFuzz;
import dev.tandem.testkit.fuzz.FuzzParties;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(ClockServices.class)
class ContractFuzzTest extends ContractFuzz {
    @Override
    protected FuzzParties parties() {
        Program program = Program.live();
        program.client(program.vendor(), "integration", "leads:read");
        program.client(program.partner(), "partnerSeller", "leads:read");
        return new FuzzParties(
                program.tenant,
                List.of("marta", "olga"),
                program.alpine,
                "alpine-owner",
                UUID.randomUUID(),
                Program.live().tenant,
                Map.of("partnerId", List.of(program.alpine.toString()), "service", List.of("gateway")),
                bodies());
    }

    private static Map<String, List<String>> bodies() {
        return Map.of(
                "createApiClient",
                List.of(Program.clientBody("integration", "leads:read"), Program.clientBody("partnerSeller", "*:read")),
                "addApiSecret",
                List.of("{\"overlap\":\"PT1H\"}"),
                "limitApiClient",
                List.of("{\"plan\":\"integration\",\"policies\":[{\"policy\":\"write\",\"quota\":2400}]}"));
    }
}
