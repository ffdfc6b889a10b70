package dev.tandem.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.demo.api.StubGateway;
import dev.tandem.demo.api.SuiteFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FoundingTest {
    private static final UUID PARTNER = UUID.fromString("0192f1c2-7d3e-7abc-8def-012345671001");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private StubGateway gateway;
    private int persons;
    private Founding founding;

    @BeforeEach
    void start() throws Exception {
        gateway = new StubGateway();
        Narrator narrator = new Narrator(new PrintStream(printed, true, StandardCharsets.UTF_8));
        founding = new Founding(gateway.api(), narrator);
        gateway.when("POST /v1/tenants", "{}")
                .when("POST /v1/persons", body -> "{\"personId\":\"" + new UUID(0, persons++) + "\"}")
                .when("POST /v1/partners", "{\"id\":\"" + PARTNER + "\"}");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void theFirstRunFoundsNorthwind() {
        assertEquals("northwind", founding.program().tenant());
    }

    @Test
    void theNextRunFoundsAProgramOfItsOwn() {
        gateway.refuseOnce("POST /v1/tenants", 409);

        assertEquals("northwind-2", founding.program().tenant());
    }

    @Test
    void aSandboxIsAProgramOfItsOwn() {
        List<String> founded = new ArrayList<>();
        gateway.when("POST /v1/tenants", body -> {
            founded.add(body);
            return "{}";
        });

        assertEquals("northwind-sandbox", founding.sandbox().tenant());
        assertTrue(founded.get(0).contains("\"sandbox\":true"), founded::toString);
    }

    @Test
    void aRefusalOfAnotherKindEndsTheRun() {
        gateway.refuseOnce("POST /v1/tenants", 403);

        String line = assertThrows(SuiteFailure.class, founding::program).getMessage();

        assertEquals("POST /v1/tenants answered 403 refused: not here, not now", line);
    }

    @Test
    void whatAServiceHasNotHeardOfYetIsAskedAgain() {
        Cast program = founding.program();
        gateway.refuseOnce("POST /v1/partners", 422);

        assertEquals(PARTNER, founding.partner(program, "alpine", "Alpine Systems", "DACH"));
    }

    @Test
    void eachStepIsToldWithRequestCallerAndAnswer() {
        founding.program();

        String reported = printed.toString(StandardCharsets.UTF_8);
        assertTrue(reported.contains("1. A vendor's partner program"));
        assertTrue(reported.contains("   > POST /v1/tenants   (olga)"));
        assertTrue(reported.contains("   < 200  tenant northwind"));
    }
}
