package dev.tandem.contract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, Object> tree = Map.of(
                "text",
                "\"quoted\", \\ and\tin\ntwo\rlines \u0001 é 😀",
                "number",
                1.50,
                "none",
                List.of(),
                "nested",
                Map.of("list", List.of(1, true, "2026-11-29", Map.of())));

        assertEquals(tree, YamlText.read(JsonText.of(tree)));
    }

    @Test
    void eachMemberHasALineOfItsOwn() {
        assertEquals("{\n  \"a\": [\n    null,\n    1\n  ]\n}", JsonText.of(Map.of("a", Arrays.asList(null, 1))));
    }
}
