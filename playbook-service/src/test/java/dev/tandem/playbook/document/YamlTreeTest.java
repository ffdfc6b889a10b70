package dev.tandem.playbook.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.platform.problem.InvalidRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {
    @Test
    void plainScalarsAreWhatJsonWouldTakeThemForAndNothingElse() {
        assertEquals(
                "{\"a\":null,\"b\":true,\"c\":-3,\"d\":1.50,\"e\":\"NO\",\"f\":\"yes\",\"g\":\"0x1F\",\"h\":\"2026-03-01\"}",
                YamlTree.read("{a: , b: true, c: -3, d: 1.50, e: NO, f: yes, g: 0x1F, h: 2026-03-01}")
                        .toString());
    }

    @Test
    void quotedScalarsAreText() {
        assertEquals(
                "[\"1\",\"true\",\"\"]", YamlTree.read("['1', \"true\", '']").toString());
    }

    @Test
    void nothingIsNothing() {
        assertEquals("null", YamlTree.read("").toString());
        assertEquals("null", YamlTree.read("# a remark").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a: &x 1             | /a   anchorNotAllowed
                    a: *x               | /a   aliasNotAllowed
                    a: !!set {}         | /a   tagNotAllowed
                    a: !java.net.URL x  | /a   tagNotAllowed
                    {a: 1, a: 2}        | /a   duplicateKey
                    [{b: [!x 1]}]       | /0/b/0 tagNotAllowed
                    a: [1               | malformedYaml
                    {[1]: 2}            | malformedYaml
                    a: 'b               | malformedYaml
                    """)
    void whatIsNoPlainDocumentIsRefusedWithItsPlace(String text, String expected) {
        assertFaults(text, expected.replaceAll(" +", " "));
    }

    @Test
    void aFileIsOneDocument() {
        assertFaults("a: 1\n---\nb: 2\n", "severalDocuments");
    }

    @Test
    void depthIsBounded() {
        InvalidRequest refused = assertThrows(InvalidRequest.class, () -> YamlTree.read("[".repeat(10_000)));

        assertEquals("tooDeep", refused.faults().get(0).code());
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertFaults(
                "{a: &x 1, b: *x, a: !t 2}",
                "/a anchorNotAllowed",
                "/a duplicateKey",
                "/a tagNotAllowed",
                "/b aliasNotAllowed");
    }

    private static void assertFaults(String text, String... expected) {
        InvalidRequest refused = assertThrows(InvalidRequest.class, () -> YamlTree.read(text));
        assertEquals(
                List.of(expected),
                refused.faults().stream()
                        .map(fault -> (fault.pointer() + " " + fault.code()).strip())
                        .sorted()
                        .toList());
    }
}
