package dev.tandem.local.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownAnswerTest {
    private static final String ID = "01a22311-bb5e-7645-a173-96b07ed4d8cb";
    private static final String ANOTHER_ID = "01a22311-ec13-7514-9c60-fc87e3501c1b";
    private static final String A_THIRD_ID = "01a22311-af16-7415-95e6-72d23a3f1e45";

    private final ShownAnswer answer = new ShownAnswer();

    private int differences(String shown, String real) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return answer.differences(json.readTree(shown), json.readTree(real)).size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"at\":\"2026-11-28T16:51:34.366495Z\"}' | '{\"at\":\"2027-01-02T00:00:00Z\"}'",
                "'{\"on\":\"2026-11-28\",\"period\":\"2026Q4\"}' | '{\"on\":\"2027-01-02\",\"period\":\"2027Q1\"}'",
                "'{\"nextCursor\":\"AaIj\"}' | '{\"nextCursor\":\"Bxyz\"}'",
                "'{\"a\":1,\"...\":\"...\"}' | '{\"b\":2,\"a\":1}'",
                "'[1,\"...\"]' | '[1,2,3]'",
                "'{\"a\":1,\"b\":2}' | '{\"b\":2,\"a\":1}'",
            })
    void whatChangesOrIsLeftOutIsNoDifference(String shown, String real) throws Exception {
        assertEquals(0, differences(shown, real));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"amount\":\"7918.75\"}' | '{\"amount\":\"7918.76\"}'",
                "'{\"allowed\":true}' | '{\"allowed\":false}'",
                "'{\"fit\":59}' | '{\"fit\":\"59\"}'",
                "'{\"a\":1}' | '{\"a\":1,\"b\":2}'",
                "'{\"a\":1,\"b\":2}' | '{\"a\":1}'",
                "'{\"a\":1,\"...\":\"...\"}' | '{\"b\":1}'",
                "'[1]' | '[1,2]'",
                "'[1,2]' | '[1]'",
                "'{\"on\":\"2026-11-28\"}' | '{\"on\":\"2026-11-28T16:51:34Z\"}'",
                "'{\"on\":\"since 2026-11-28\"}' | '{\"on\":\"until 2026-11-28\"}'",
            })
    void anythingElseIs(String shown, String real) throws Exception {
        assertEquals(1, differences(shown, real));
    }

    @Test
    void anIdStandsForOneIdOnTheWholePage() throws Exception {
        differences(quoted(ID), quoted(ANOTHER_ID));

        assertEquals(0, differences(quoted("no handoff " + ID), quoted("no handoff " + ANOTHER_ID)));
        assertEquals(1, differences(quoted(ID), quoted(A_THIRD_ID)));
        assertEquals(1, differences(quoted(A_THIRD_ID), quoted(ANOTHER_ID)));
    }

    @Test
    void aDifferenceNamesItsPlace() throws Exception {
        ObjectMapper json = new ObjectMapper();

        List<String> differences = answer.differences(
                json.readTree("{\"items\":[{\"fit\":1}]}"), json.readTree("{\"items\":[{\"fit\":2}]}"));

        assertEquals(List.of("/items/0/fit: the page shows 1, the answer says 2"), differences);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
