package dev.tandem.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
    private final ObjectMapper json = ContractJson.mapper();
    private final MergePatch merge = new MergePatch(json, ContractJson.VALIDATOR);

    record Terms(@NotBlank String name, @PositiveOrZero Integer days, List<String> tags) {}

    private static final Terms CURRENT = new Terms("net", 30, List.of("a", "b"));

    /** The examples of RFC 7396, appendix A, of which target and patch are objects. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a":"b"}           | {"a":"c"}                 | {"a":"c"}
            {"a":"b"}           | {"b":"c"}                 | {"a":"b","b":"c"}
            {"a":"b"}           | {"a":null}                | {}
            {"a":"b","b":"c"}   | {"a":null}                | {"b":"c"}
            {"a":["b"]}         | {"a":"c"}                 | {"a":"c"}
            {"a":"c"}           | {"a":["b"]}               | {"a":["b"]}
            {"a":{"b":"c"}}     | {"a":{"b":"d","c":null}}  | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}   | {"a":[1]}                 | {"a":[1]}
            {"e":null}          | {"a":1}                   | {"e":null,"a":1}
            {}                  | {"a":{"bb":{"ccc":null}}} | {"a":{"bb":{}}}
            """)
    void aPatchSaysWhatChangesAndNullTakesAway(String target, String patch, String result) throws Exception {
        JsonNode patched = merge.apply(json.readTree(target), json.readTree(patch), JsonNode.class);

        assertEquals(json.readTree(result), patched);
    }

    @Test
    void whatThePatchDoesNotNameStays() throws Exception {
        assertEquals(new Terms("net", 14, List.of("a", "b")), patched("{\"days\":14}"));
    }

    @Test
    void anArrayIsReplacedAsAWhole() throws Exception {
        assertEquals(List.of("c"), patched("{\"tags\":[\"c\"]}").tags());
    }

    @Test
    void nullEmptiesAField() throws Exception {
        assertNull(patched("{\"days\":null}").days());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ["c"]
            "text"
            null
            1
            """)
    void aPatchThatIsNoObjectIsRefused(String patch) {
        assertEquals(List.of("wrongType at "), faults(patch));
    }

    @Test
    void allFaultsOfAPatchAreToldAtOnce() {
        assertEquals(
                List.of("unknownField at /colour", "wrongType at /tags"),
                faults("{\"colour\":\"red\",\"tags\":\"c\"}"));
    }

    @Test
    void thePatchedWholeMustHoldToItsConstraints() {
        ConstraintViolationException refusal =
                assertThrows(ConstraintViolationException.class, () -> patched("{\"name\":null,\"days\":-1}"));

        assertEquals(2, refusal.getConstraintViolations().size());
    }

    private List<String> faults(String patch) {
        return assertThrows(InvalidRequest.class, () -> patched(patch)).faults().stream()
                .map(MergePatchTest::inShort)
                .sorted()
                .toList();
    }

    private static String inShort(FieldFault fault) {
        return fault.code() + " at " + fault.pointer();
    }

    private Terms patched(String patch) throws Exception {
        return merge.apply(CURRENT, json.readTree(patch), Terms.class);
    }
}
