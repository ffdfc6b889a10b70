package dev.tandem.local;

import static dev.tandem.demo.api.ApiCaller.newKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.client.api.ApiClientsApi;
import dev.tandem.client.model.ApiClientRequest;
import dev.tandem.demo.Cast;
import dev.tandem.demo.Founding;
import dev.tandem.demo.Narrator;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.Refusal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The two parts of the gateway as processes of their own. */
@WithSuite
class DoorAndOfficeTest {
    private final Api api;
    private final RunningSuite suite;
    private final Narrator quiet = new Narrator(new PrintStream(OutputStream.nullOutputStream()));

    DoorAndOfficeTest(Api api, RunningSuite suite) {
        this.api = api;
        this.suite = suite;
    }

    @AfterAll
    static void othersHearAgain() {
        AnotherDoor.awaitThatOthersHear();
    }

    @Test
    void theOfficeAnswersByTheDoorAlone() {
        Cast program = new Founding(api, quiet).program();
        ApiClientRequest wanted = new ApiClientRequest()
                .name("CRM sync")
                .roles(List.of("integration"))
                .scopes(List.of("leads:read"));
        try (AnotherDoor office = suite.anotherDoor("office", Map.of("TANDEM_GATEWAY_ROLES", "office"));
                AnotherDoor door = suite.anotherDoor(
                        "door",
                        Map.of("TANDEM_GATEWAY_ROLES", "door", "TANDEM_GATEWAY_UPSTREAMS_GATEWAY", office.address()))) {
            ApiClientsApi clients = clients(door, program);
            UUID made = Patience.awaitUntil(
                            "the gateway knows the tenant",
                            () -> ApiCaller.unlessRefused(409, () -> clients.createApiClient(wanted, newKey())))
                    .getId();

            assertEquals("CRM sync", clients.getApiClient(made).getName());
            Refusal past =
                    assertThrows(Refusal.class, () -> clients(office, program).getApiClient(made));
            assertEquals(401, past.status());
        }
    }

    private ApiClientsApi clients(AnotherDoor door, Cast program) {
        return new ApiClientsApi(suite.apiAt(door.address()).vendor(program.tenant(), "olga", "vendorAdmin"));
    }
}
