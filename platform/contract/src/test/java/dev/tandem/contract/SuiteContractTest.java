package dev.tandem.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteContractTest {
    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    Path folder;

    @Test
    void theContractsOfTheServicesMakeOneDocument() throws IOException {
        SuiteContract suite = MergeContracts.merged(contracts());

        assertEquals(List.of(), suite.conflicts());
        assertTrue(paths(suite).keySet().containsAll(List.of("/v1/leads", "/v1/playbooks", "/v1/plans")));
    }

    @Test
    void theDocumentIsWrittenAndReadAgain() throws IOException {
        Path output = folder.resolve("suite-service").resolve("contracts").resolve("openapi.yaml");
        Files.createDirectories(output.getParent());
        String[] arguments = Stream.concat(Stream.of(output), Stream.of(contracts()))
                .map(Path::toString)
                .toArray(String[]::new);

        MergeContracts.main(arguments);

        assertEquals(
                MergeContracts.merged(contracts()).document(),
                MergeContracts.merged(output).document());
    }

    @Test
    void aNameWithTwoMeaningsIsToldWithBothServices() {
        SuiteContract suite = new SuiteContract();
        suite.add("lead", contract("Rule", "routing"));
        suite.add("incentive", contract("Rule", "commission"));

        assertEquals(
                List.of("schemas Rule means one thing in the contract of lead and another in that of incentive"),
                suite.conflicts());
    }

    @Test
    void aNameThatMeansTheSameEverywhereIsNoConflict() {
        SuiteContract suite = new SuiteContract();
        suite.add("lead", contract("Money", "an exact amount"));
        suite.add("incentive", contract("Money", "an exact amount"));

        assertEquals(List.of(), suite.conflicts());
    }

    private static Path[] contracts() {
        return Stream.of("lead", "playbook", "incentive")
                .map(service -> ROOT.resolve(service + "-service/contracts/openapi.yaml"))
                .toArray(Path[]::new);
    }

    private static Map<?, ?> paths(SuiteContract suite) {
        return (Map<?, ?>) suite.document().get("paths");
    }

    private static Map<String, Object> contract(String schema, String meaning) {
        return Map.of(
                "openapi", "3.1.0",
                "info", Map.of("title", "A service"),
                "components", Map.of("schemas", Map.of(schema, Map.of("description", meaning))));
    }
}
