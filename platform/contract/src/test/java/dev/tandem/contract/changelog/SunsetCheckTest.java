package dev.tandem.contract.changelog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SunsetCheckTest {
    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-06-30",
        "2027-01-01, 2028-01-01",
    })
    void halfAYearIsEnough(String since, String sunset) {
        assertEquals(List.of(), SunsetCheck.faults(contract(true, since, sunset)));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2027-01-01, 2027-06-29, 'ends 179 days after it was deprecated: 180 are the least'",
        "true, , 2027-06-29, 'is deprecated, and lacks x-deprecated-since or x-sunset'",
        "true, 2027-01-01, , 'is deprecated, and lacks x-deprecated-since or x-sunset'",
        "true, soon, later, 'is deprecated since, or ends on, what is no day such as 2026-11-29: soon, later'",
        "false, , 2027-06-29, 'has a day of its end, but is not deprecated'",
    })
    void whatEndsTooSoonIsTold(boolean deprecated, String since, String sunset, String fault) {
        assertEquals(List.of("GET /v1/leads " + fault), SunsetCheck.faults(contract(deprecated, since, sunset)));
    }

    private static Map<String, Object> contract(boolean deprecated, String since, String sunset) {
        Map<String, Object> operation = new HashMap<>();
        operation.put("deprecated", deprecated);
        operation.put("x-deprecated-since", since);
        operation.put("x-sunset", sunset);
        return Map.of("paths", Map.of("/v1/leads", Map.of("get", operation)));
    }
}
