package dev.tandem.playbook.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPathTest {
    private static final Map<String, Object> DOCUMENT = Map.of(
            "stages", List.of(Map.of("code", "discovery", "name", "Discovery")),
            "fields", List.of("company"),
            "a/b", "slash");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/stages", "/stages/discovery", "/stages/discovery/name", "/stages/0", "/fields/0", "/a~1b"})
    void itLeadsToFieldsAndToItemsByCodeOrPosition(String path) {
        assertTrue(DocumentPath.exists(path, DOCUMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "stages", "/stages/closing", "/stages/1", "/fields/-1", "/fields/company/x", "/stages/"})
    void andToNothingElse(String path) {
        assertFalse(DocumentPath.exists(path, DOCUMENT));
    }
}
