package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;
import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.LedgerApi;
import dev.tandem.client.api.LedgerApi.APIListLedgerEntriesRequest;
import dev.tandem.client.api.PeriodsApi;
import dev.tandem.client.api.StatementsApi;
import dev.tandem.client.model.Explanation;
import dev.tandem.client.model.LedgerEntry;
import dev.tandem.client.model.Period;
import dev.tandem.client.model.Statement;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.SuiteFailure;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The commission of the deal, its statements, and the explanation of a line. */
public final class Payday {
    private final Cast program;
    private final Narrator narrator;

    public Payday(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    /** Returns the period of the postings. */
    public String accrued(UUID dealId) {
        narrator.chapter("Commission accrued");
        LedgerApi ledger = new LedgerApi(program.finance);
        APIListLedgerEntriesRequest ofDeal =
                APIListLedgerEntriesRequest.newBuilder().dealId(dealId).build();
        List<LedgerEntry> entries = Patience.awaitUntil(
                "three ledger entries for deal " + dealId,
                () -> Optional.of(ledger.listLedgerEntries(ofDeal).getItems()).filter(found -> found.size() >= 3));
        narrator.exchange(program.finance, "%d entries", entries.size());
        entries.forEach(this::show);
        return entries.get(0).getPeriod();
    }

    private void show(LedgerEntry entry) {
        narrator.next(
                "%-20s %10s %s to %s %s, period %s",
                entry.getRuleCode(),
                entry.getAmount().getAmount(),
                entry.getAmount().getCurrency(),
                entry.getPayeeType(),
                entry.getPayeeId(),
                entry.getPeriod());
    }

    public void publishStatements(String period) {
        narrator.chapter("Statements for " + period + ": drafted, approved, published");
        Period closed = new PeriodsApi(program.finance).closePeriod(period, newKey());
        narrator.exchange(program.finance, "period %s", closed.getStatus());
        FirstLine.statements(program.finance, period).forEach(statement -> publish(statement.getId()));
    }

    private void publish(UUID id) {
        StatementsApi statements = new StatementsApi(program.finance);
        statements.submitStatement(id, newKey());
        new StatementsApi(program.controller).approveStatement(id, newKey());
        Statement published = statements.publishStatement(id, newKey());
        narrator.exchange(
                program.finance,
                "%s %s: total %s, %s",
                published.getPayeeType(),
                published.getPayeeId(),
                published.getTotal().getAmount(),
                published.getStatus());
    }

    /** A partner's own statement as the partner reads it; the amounts are those of the plan's tiers and the deal's shares. */
    public void check(ApiCaller partner, String period, String expected) {
        List<Statement> statements = FirstLine.statements(partner, period);
        String total = statements.get(0).getTotal().getAmount();
        narrator.exchange(partner, "total %s", total);
        if (statements.size() != 1 || !total.equals(expected)) {
            throw new SuiteFailure("The statement was to say " + expected + ", but: " + json(statements));
        }
    }

    public void explain(ApiCaller reader, String period) {
        narrator.chapter("Why this amount: the whole thread in one call");
        FirstLine line = FirstLine.of(reader, period);
        Explanation explanation = new StatementsApi(reader).explainStatementLine(line.statementId(), line.id());
        narrator.exchange(reader, "amount %s", explanation.getAmount().getAmount());
        tell("entries", explanation.getEntries());
        tell("plan", explanation.getPlan());
        tell("deal", explanation.getDeal());
        tell("sale/handoffs", explanation.getSale().getHandoffs());
        tell("sale/consent", explanation.getSale().getConsent());
        tell("sale/routing", explanation.getSale().getRouting());
        tell("playbook", explanation.getPlaybook());
    }

    private void tell(String part, Object explained) {
        if (explained == null) {
            throw new SuiteFailure("The explanation says nothing of " + part + ".");
        }
        String text = json(explained);
        narrator.next("%-16s %s", part, text.length() <= 160 ? text : text.substring(0, 160) + "…");
    }
}
