package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;
import static dev.tandem.demo.api.ApiCaller.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.client.api.RoutingApi;
import dev.tandem.client.model.DryRunRuleSetRequest;
import dev.tandem.client.model.DryRunView;
import dev.tandem.client.model.Hypothetical;
import dev.tandem.demo.api.Bulk;
import dev.tandem.demo.api.SuiteFailure;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** Leads come in by the file, and a draft of other rules is tried before it decides anything. */
public final class LeadFile {
    /** The second line names no company; the third is the first one's person. */
    private static final String LINES = """
            {"externalId":"fair-1","company":"Kiesel Transporte","contact":{"name":"Rolf Kiesel","email":"rolf@kiesel.example"},"country":"DE","source":"fair"}
            {"externalId":"fair-2","company":"","contact":{"name":"Nobody","email":"nobody@nowhere.example"},"country":"DE","source":"fair"}
            {"externalId":"fair-3","company":"Kiesel Transporte","contact":{"name":"R. Kiesel","email":"ROLF@kiesel.example"},"country":"DE","source":"fair"}
            """;

    private final Cast program;
    private final Narrator narrator;

    public LeadFile(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void takeIn() {
        narrator.chapter("Leads by the file: a result per line, and a summary");
        List<JsonNode> answer = new Bulk(program.admin)
                .send("/v1/leads/bulk", "application/x-ndjson", BodyPublishers.ofString(LINES))
                .toList();
        answer.forEach(line -> narrator.next("line %s", line));
        JsonNode summary = answer.get(answer.size() - 1).path("summary");
        if (summary.path("taken").asInt() != 1 || summary.path("rejected").asInt() != 1) {
            throw new SuiteFailure("One lead was to be taken in and one rejected: " + summary);
        }
    }

    public void tryOtherRules() {
        narrator.chapter("A dry run: where a lead would go, and why not elsewhere");
        Hypothetical lead =
                new Hypothetical().company("Fjordfrakt").country("NO").source("fair");
        DryRunView dry = new RoutingApi(program.manager)
                .dryRunRoutingRuleSet(1, new DryRunRuleSetRequest().lead(lead), newKey());
        narrator.exchange(program.manager, "step %s, rule %s", dry.getStep(), dry.getRule());
        dry.getCandidates().forEach(candidate -> narrator.next("candidate %s", json(candidate)));
    }
}
