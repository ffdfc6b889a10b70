package dev.tandem.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.contract.text.Tree;
import dev.tandem.contract.text.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
    void theDocumentIsWrittenInBothForms() throws IOException {
        String[] arguments = Stream.concat(Stream.of(folder), Stream.of(contracts()))
                .map(Path::toString)
                .toArray(String[]::new);

        MergeContracts.main(arguments);

        Map<String, Object> merged = MergeContracts.merged(contracts()).document();
        assertEquals(merged, YamlText.read(Files.readString(folder.resolve("openapi.yaml"))));
        assertEquals(merged, YamlText.read(Files.readString(folder.resolve("openapi.json"))));
    }

    @Test
    void anOperationSaysItsScopeAndItsClass() throws IOException {
        Map<String, Object> leads = operation("/v1/leads", "post");
        Map<String, Object> list = operation("/v1/leads/{id}", "get");
        Map<String, Object> bulk = operation("/v1/leads/bulk", "post");

        assertEquals(List.of("leads:write", "write"), List.of(leads.get("x-scope"), leads.get("x-class")));
        assertEquals(List.of("leads:read", "read"), List.of(list.get("x-scope"), list.get("x-class")));
        assertEquals(List.of("leads:write", "bulk"), List.of(bulk.get("x-scope"), bulk.get("x-class")));
    }

    @Test
    void theTableOfOperationsNamesEachWithItsService() throws IOException {
        List<String> lines =
                MergeContracts.merged(contracts()).operations().text().lines().toList();

        assertTrue(lines.contains("GET\t/v1/leads/{}\tgetLead\tlead\tread\tleads:read\t-\t-\t-"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("GET\t/v1/services/lead/parked-events\t")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("GET\t/v1/services/incentive/parked-events\t")));
    }

    @Test
    void whatEachServiceHasIsAskedOfOneOfThem() throws IOException {
        Object parameter = Tree.list(operation("/v1/services/{service}/parked-events", "get"), "parameters").stream()
                .filter(each -> "service".equals(Tree.object(each).get("name")))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("lead", "playbook", "incentive", "gateway"),
                Tree.object(Tree.object(parameter).get("schema")).get("enum"));
    }

    @Test
    void aNameWithTwoMeaningsIsToldWithBothServices() {
        SuiteContract suite = new SuiteContract("0.1.0");
        suite.add("lead", contract("Rule", "routing"));
        suite.add("incentive", contract("Rule", "commission"));

        assertEquals(
                List.of("schemas Rule means one thing in the contract of lead and another in that of incentive,"
                        + " from /description on"),
                suite.conflicts());
    }

    @Test
    void problemsHaveTheMembersOfAllServices() {
        SuiteContract suite = new SuiteContract("0.1.0");
        suite.add("lead", problems("leadId", "string", "externalIdTaken: The lead"));
        suite.add("incentive", problems("planId", "string", "postingsOwed: The plan"));
        suite.add("playbook", problems("leadId", "string", "aLeadIsKnown: The same lead"));

        Map<String, Object> members = Tree.object(
                Tree.object(Tree.object(suite.document().get("components"), "schemas"), "Problem"), "properties");
        assertEquals(List.of("leadId", "planId"), List.copyOf(members.keySet()));
        assertEquals(
                "aLeadIsKnown: The same lead\nexternalIdTaken: The lead",
                Tree.text(members.get("leadId"), "description"));
        assertEquals(List.of(), suite.conflicts());
    }

    @Test
    void aMemberOfProblemsHasOneType() {
        SuiteContract suite = new SuiteContract("0.1.0");
        suite.add("lead", problems("most", "integer", "tooMany: How many there may be"));
        suite.add("incentive", problems("most", "string", "tooMuch: How much there may be"));

        assertEquals(
                List.of("schemas Problem means one thing in the contract of lead and another in that of incentive,"
                        + " from /properties/most/type on"),
                suite.conflicts());
    }

    @Test
    void aPathBelongsToOneService() {
        SuiteContract suite = new SuiteContract("0.1.0");
        suite.add("lead", withOperation("/v1/leads", "listLeads"));
        suite.add("incentive", withOperation("/v1/leads", "listLeads"));

        assertEquals(
                List.of(
                        "operationId listLeads is both of get /v1/leads and of get /v1/leads, in the contract of incentive",
                        "paths /v1/leads is both of lead and of incentive"),
                suite.conflicts());
    }

    @Test
    void anOperationHasANameOfItsOwn() {
        SuiteContract suite = new SuiteContract("0.1.0");
        suite.add("lead", withOperation("/v1/leads", "list"));
        suite.add("incentive", withOperation("/v1/plans", "list"));

        assertEquals(
                List.of("operationId list is both of get /v1/leads and of get /v1/plans, in the contract of incentive"),
                suite.conflicts());
    }

    @Test
    void aNameThatMeansTheSameEverywhereIsNoConflict() {
        SuiteContract suite = new SuiteContract("0.1.0");
        suite.add("lead", contract("Money", "an exact amount"));
        suite.add("incentive", contract("Money", "an exact amount"));

        assertEquals(List.of(), suite.conflicts());
    }

    private static Map<String, Object> operation(String path, String method) throws IOException {
        Map<String, Object> document = MergeContracts.merged(contracts()).document();
        return Tree.object(
                Tree.object(Tree.object(document.get("paths")).get(path)).get(method));
    }

    private static Map<String, Object> withOperation(String path, String id) {
        return Map.of(
                "openapi",
                "3.1.0",
                "info",
                Map.of("title", "A service"),
                "paths",
                Map.of(path, Map.of("get", new HashMap<>(Map.of("operationId", id)))));
    }

    /** Of all that have one. */
    static Path[] contracts() {
        return Stream.of("lead-service", "playbook-service", "incentive-service", "gateway")
                .map(service -> ROOT.resolve(service + "/contracts/openapi.yaml"))
                .toArray(Path[]::new);
    }

    private static Map<?, ?> paths(SuiteContract suite) {
        return (Map<?, ?>) suite.document().get("paths");
    }

    private static Map<String, Object> problems(String member, String type, String description) {
        return Map.of(
                "openapi",
                "3.1.0",
                "info",
                Map.of("title", "A service"),
                "components",
                Map.of(
                        "schemas",
                        Map.of(
                                "Problem",
                                Map.of(
                                        "properties",
                                        Map.of(member, Map.of("type", type, "description", description))))));
    }

    private static Map<String, Object> contract(String schema, String meaning) {
        return Map.of(
                "openapi", "3.1.0",
                "info", Map.of("title", "A service"),
                "components", Map.of("schemas", Map.of(schema, Map.of("description", meaning))));
    }
}
