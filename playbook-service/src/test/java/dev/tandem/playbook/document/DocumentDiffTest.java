package dev.tandem.playbook.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {
    @Test
    void theSameDocumentDoesNotDiffer() {
        assertDifferences(stages(stage("discovery", "Discovery")), stages(stage("discovery", "Discovery")));
    }

    @Test
    void fieldsAreAddedRemovedAndChangedByTheirNames() {
        assertDifferences(
                Map.of("purpose", "Sell", "acceptWithin", "PT8H"),
                Map.of("language", "de", "acceptWithin", "PT4H"),
                "changed /acceptWithin PT8H PT4H",
                "removed /purpose Sell null",
                "added /language null de");
    }

    @Test
    void itemsAreMatchedByTheirCodeWhateverTheirPosition() {
        assertDifferences(
                stages(stage("discovery", "Discovery"), stage("proposal", "Proposal")),
                stages(stage("intake", "Intake"), stage("discovery", "First call"), stage("proposal", "Proposal")),
                "changed /stages/discovery/name Discovery First call",
                "added /stages/intake null {code=intake, name=Intake}");
    }

    @Test
    void itemsInAnotherOrderAreToldByTheirCodes() {
        assertDifferences(
                stages(stage("discovery", "Discovery"), stage("proposal", "Proposal")),
                stages(stage("proposal", "Proposal"), stage("discovery", "Discovery")),
                "reordered /stages [discovery, proposal] [proposal, discovery]");
    }

    @Test
    void itemsWithoutACodeAreMatchedByTheirValue() {
        assertDifferences(
                Map.of("fields", List.of("company", "email", "email")),
                Map.of("fields", List.of("company", "problem", "email")),
                "removed /fields email null",
                "added /fields null problem");
    }

    @Test
    void aListThatIsLeftOutIsAnEmptyOne() {
        assertDifferences(Map.of("a", "1"), Map.of("a", "1", "gate", List.of("call")), "added /gate null call");
    }

    @Test
    void numbersDifferByTheirValueNotByTheirDigits() {
        assertDifferences(
                Map.of("same", new BigDecimal("12.5"), "other", new BigDecimal("1")),
                Map.of("same", new BigDecimal("12.50"), "other", new BigDecimal("2")),
                "changed /other 1 2");
    }

    @Test
    void namesAreWrittenAsInAnyJsonPointer() {
        assertDifferences(Map.of("a/b~c", "1"), Map.of("a/b~c", "2"), "changed /a~1b~0c 1 2");
    }

    private static Map<String, Object> stages(Map<?, ?>... stages) {
        return Map.of("stages", List.of(stages));
    }

    private static Map<String, Object> stage(String code, String name) {
        return new TreeMap<>(Map.of("code", code, "name", name));
    }

    private static void assertDifferences(Map<String, Object> before, Map<String, Object> after, String... expected) {
        List<String> found = DocumentDiff.between(before, after).stream()
                .map(one -> one.kind().name().toLowerCase(Locale.ROOT) + " " + one.path() + " " + one.before() + " "
                        + one.after())
                .sorted()
                .toList();
        assertEquals(Stream.of(expected).sorted().toList(), found);
    }
}
