package dev.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.SuiteFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commission of the deal, its statements, and the explanation of a line. */
public final class Payday {
    private final Cast program;
    private final Narrator narrator;

    public Payday(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    /** Returns the period of the postings. */
    public String accrued(String dealId) {
        narrator.chapter("Commission accrued");
        Answer entries = Patience.awaitUntil("three ledger entries for deal " + dealId, () -> {
            Answer answer = program.finance.get("/v1/ledger-entries?dealId=" + dealId);
            return Optional.of(answer).filter(found -> found.items("/items").size() >= 3);
        });
        narrator.exchange(
                program.finance, entries, "%d entries", entries.items("/items").size());
        entries.items("/items").forEach(this::show);
        return entries.text("/items/0/period");
    }

    private void show(JsonNode entry) {
        narrator.next(
                "%-20s %10s %s to %s %s, period %s",
                entry.path("ruleCode").asText(),
                entry.at("/amount/amount").asText(),
                entry.at("/amount/currency").asText(),
                entry.path("payeeType").asText(),
                entry.path("payeeId").asText(),
                entry.path("period").asText());
    }

    public void publishStatements(String period) {
        narrator.chapter("Statements for " + period + ": drafted, approved, published");
        Answer closed = program.finance.post("/v1/periods/" + period + "/close", Map.of());
        narrator.exchange(program.finance, closed, "period %s", closed.text("/status"));
        for (JsonNode statement :
                program.finance.get("/v1/statements?period=" + period).items("/items")) {
            publish(statement.path("id").asText());
        }
    }

    private void publish(String id) {
        String path = "/v1/statements/" + id;
        program.finance.post(path + "/submit", Map.of());
        program.controller.post(path + "/approve", Map.of());
        Answer published = program.finance.post(path + "/publish", Map.of());
        narrator.exchange(
                program.finance,
                published,
                "%s %s: total %s, %s",
                published.text("/payeeType"),
                published.text("/payeeId"),
                published.text("/total/amount"),
                published.text("/status"));
    }

    /** A partner's own statement as the partner reads it; the amounts are those of the plan's tiers and the deal's shares. */
    public void check(ApiCaller partner, String period, String expected) {
        Answer statements = partner.get("/v1/statements?period=" + period);
        narrator.exchange(partner, statements, "total %s", statements.text("/items/0/total/amount"));
        if (statements.items("/items").size() != 1
                || !statements.text("/items/0/total/amount").equals(expected)) {
            throw new SuiteFailure("The statement was to say " + expected + ", but: " + statements.shortened());
        }
    }

    public void explain(ApiCaller reader, String period, List<String> parts) {
        narrator.chapter("Why this amount: the whole thread in one call");
        String statement = reader.get("/v1/statements?period=" + period).text("/items/0/id");
        String line = reader.get("/v1/statements/" + statement + "/lines").text("/items/0/id");
        Answer explanation = reader.get("/v1/statements/" + statement + "/lines/" + line + "/explanation");
        narrator.exchange(reader, explanation, "amount %s", explanation.text("/amount/amount"));
        for (String part : parts) {
            narrator.next("%-16s %s", part.substring(1), shortened(explanation.text(part)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160) + "…";
    }
}
