package dev.tandem.demo.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.demo.api.StubGateway;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlementTest {
    private static final String DEAL = "0192f1c2-7d3e-7abc-8def-00000000000";
    private static final String STATEMENT = "0192f1c2-7d3e-7abc-8def-10000000000";
    private static final Quarter QUARTER = new Quarter(2019, 2);

    private StubGateway gateway;
    private CrmProgram program;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        gateway = new StubGateway();
        program = new CrmProgram(gateway.api(), new CrmExport(folder));
        for (String action : List.of("submit", "approve", "publish")) {
            gateway.when("POST /v1/periods/2019Q2/statements/" + action, "{}");
        }
        gateway.when("POST /v1/periods/2019Q2/close", "{}");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void anOpenQuarterIsClosedAndItsStatementsPublished() {
        given("open");

        new QuarterSettlement(program).settle(QUARTER);

        assertEquals(
                List.of(
                        "POST /v1/periods/2019Q2/close",
                        "POST /v1/periods/2019Q2/statements/submit",
                        "POST /v1/periods/2019Q2/statements/approve",
                        "POST /v1/periods/2019Q2/statements/publish"),
                posts());
    }

    @Test
    void whatARunThatWasCutOffHasLeftIsTakenOn() {
        given("closed");

        new QuarterSettlement(program).settle(QUARTER);

        assertFalse(posts().contains("POST /v1/periods/2019Q2/close"));
        assertTrue(posts().contains("POST /v1/periods/2019Q2/statements/publish"));
    }

    @Test
    void aDealOfTwoPayeesCountsOnceInTheQuarter() {
        gateway.when("GET /v1/statements?limit=500&period=2019Q2&status=published", """
                {"items":[
                  {"id":"%1$s1","commission":{"amount":"4.75"},"overlay":{"amount":"0.00"}},
                  {"id":"%1$s2","commission":{"amount":"0.00"},"overlay":{"amount":"0.35"}}]}""".formatted(STATEMENT));
        gateway.when("GET /v1/statements/" + STATEMENT + "1/lines?limit=500", lines(DEAL + "1", "next"));
        gateway.when("GET /v1/statements/" + STATEMENT + "1/lines?cursor=next&limit=500", lines(DEAL + "2", null));
        gateway.when("GET /v1/statements/" + STATEMENT + "2/lines?limit=500", lines(DEAL + "1", null));

        QuarterReport report = QuarterReport.of(program, QUARTER);

        assertEquals(
                new QuarterReport(QUARTER, 2, new BigDecimal("200.20"), new BigDecimal("4.75"), new BigDecimal("0.35")),
                report);
    }

    private void given(String status) {
        gateway.when(
                "GET /v1/periods?kind=quarter", "{\"items\":[{\"period\":\"2019Q2\",\"status\":\"" + status + "\"}]}");
    }

    private List<String> posts() {
        return gateway.requests().stream()
                .filter(request -> request.startsWith("POST"))
                .toList();
    }

    private static String lines(String dealId, String cursor) {
        return "{\"items\":[{\"dealId\":\"%s\",\"dealAmount\":{\"amount\":\"100.10\"}}],\"nextCursor\":%s}"
                .formatted(dealId, cursor == null ? "null" : "\"" + cursor + "\"");
    }
}
