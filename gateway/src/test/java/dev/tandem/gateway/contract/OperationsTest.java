package dev.tandem.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private final Operations operations = new Operations(Stream.of(
            "GET\t/v1/leads\tlistLeads\tlead\tread\tleads:read\t-\t-\t-",
            "POST\t/v1/leads\ttakeInLead\tlead\twrite\tleads:write\t-\t-\t-",
            "POST\t/v1/leads/bulk\ttakeInLeads\tlead\tbulk\tleads:write\t-\t-\t-",
            "GET\t/v1/leads/{}\tgetLead\tlead\tread\tleads:read\t-\t-\t-",
            "GET\t/v1/leads/{}/score\texplainLeadScore\tlead\tread\tleads:read\t-\t-\t-",
            "GET\t/v1/leads/mine/score/{}\tgetMine\tlead\tread\tleads:read\t2026-01-01\t2026-07-01\t/v1/leads"));

    @Test
    void aNamedStepGoesBeforeAParameter() {
        assertEquals(Optional.of("takeInLeads"), id("POST", "/v1/leads/bulk"));
        assertEquals(Optional.of("getLead"), id("GET", "/v1/leads/0192f1c2"));
    }

    @Test
    void whereANamedStepLeadsNowhereAParameterMay() {
        assertEquals(Optional.of("explainLeadScore"), id("GET", "/v1/leads/mine/score"));
        assertEquals(Optional.empty(), id("GET", "/v1/leads/bulk"));
    }

    @Test
    void whatIsNotPromisedIsNotThere() {
        assertEquals(Optional.empty(), id("GET", "/v1"));
        assertEquals(Optional.empty(), id("GET", "/v1/leads/1/score/2"));
        assertEquals(Set.of(), operations.methodsOf("/v1/plans"));
    }

    @Test
    void aHeadIsThatOfTheAnswerToGet() {
        assertEquals(Optional.of("listLeads"), id("HEAD", "/v1/leads"));
        assertEquals(Optional.empty(), id("DELETE", "/v1/leads"));
        assertEquals(Set.of("GET", "HEAD", "POST"), operations.methodsOf("/v1/leads"));
    }

    @Test
    void anOperationOnItsWayOutSaysSoUntilItEnds() {
        Deprecation deprecation = operations
                .of("GET", "/v1/leads/mine/score/1")
                .orElseThrow()
                .deprecation()
                .orElseThrow();

        assertEquals(
                Map.of(
                        "Deprecation", "@1767225600",
                        "Sunset", "Wed, 1 Jul 2026 00:00:00 GMT",
                        "Link", "</v1/leads>; rel=\"successor-version\""),
                deprecation.headers());
        assertFalse(deprecation.isOver(Instant.parse("2026-06-30T23:59:59Z")));
        assertTrue(deprecation.isOver(Instant.parse("2026-07-01T00:00:00Z")));
    }

    private Optional<String> id(String method, String path) {
        return operations.of(method, path).map(Operation::id);
    }
}
