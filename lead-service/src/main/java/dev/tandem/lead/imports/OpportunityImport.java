package dev.tandem.lead.imports;

import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.deal.Deals;
import dev.tandem.lead.handoff.Handoffs;
import dev.tandem.lead.imports.RowAnswer.Remark;
import dev.tandem.lead.lead.Leads;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Imports opportunities of a CRM as leads, handed off to a partner, with their deals. What happened elsewhere is not
 * subject to this suite's gates, consents and clocks, and is not announced as if it were new.
 */
@ApplicationScoped
public class OpportunityImport {
    public static final FileColumns COLUMNS = OpportunityReader.COLUMNS;

    private final ImportedRows imported;
    private final ImportLookups surroundings;
    private final Leads leads;
    private final Handoffs handoffs;
    private final Deals deals;
    private final Outbox outbox;
    private final TenantClock clock;

    OpportunityImport(
            ImportedRows imported,
            ImportLookups surroundings,
            Leads leads,
            Handoffs handoffs,
            Deals deals,
            Outbox outbox,
            TenantClock clock) {
        this.imported = imported;
        this.surroundings = surroundings;
        this.leads = leads;
        this.handoffs = handoffs;
        this.deals = deals;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Must run in a transaction of its own. Returns a result for each row, in their order. */
    public List<RowAnswer> take(List<CsvRow> rows, PipelineImport run) {
        Map<CsvRow, Opportunity> readable = new LinkedHashMap<>();
        Map<CsvRow, RowAnswer> answers = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            read(row, run, readable, answers);
        }
        ImportLookups.Known known = surroundings.of(readable.values());
        Map<String, ImportedRow> before = imported.byExternalId(
                readable.values().stream().map(Opportunity::externalId).toList());
        LocalDate today = clock.today();
        ImportedSales sales = new ImportedSales(clock.zone(), today);
        readable.forEach((row, opportunity) -> answers.put(
                row,
                judge(row, opportunity, known, Optional.ofNullable(before.get(opportunity.externalId())), run, today)));
        readable.forEach((row, opportunity) -> {
            if (answers.get(row).outcome() == RowAnswer.Outcome.IMPORTED) {
                sales.add(opportunity, known);
            }
        });
        write(sales);
        return rows.stream().map(answers::get).toList();
    }

    private static void read(
            CsvRow row, PipelineImport run, Map<CsvRow, Opportunity> readable, Map<CsvRow, RowAnswer> answers) {
        if (row.fault() != null) {
            answers.put(row, RowAnswer.broken(row));
            return;
        }
        OpportunityReader reader = new OpportunityReader(row, run.currency());
        Optional<Opportunity> opportunity = reader.read();
        Optional<Integer> repeats = opportunity.flatMap(found -> run.earlierLine(found.externalId(), row.line()));
        if (repeats.isPresent()) {
            String message = "line " + repeats.get() + " has the same opportunity_id";
            answers.put(row, RowAnswer.rejected(row, row.text("opportunity_id"), "duplicateExternalId", message));
        } else if (opportunity.isPresent()) {
            readable.put(row, opportunity.get());
        } else {
            answers.put(row, RowAnswer.rejected(row, row.text("opportunity_id"), reader.reasons()));
        }
    }

    private static RowAnswer judge(
            CsvRow row,
            Opportunity opportunity,
            ImportLookups.Known known,
            Optional<ImportedRow> before,
            PipelineImport run,
            LocalDate today) {
        String id = opportunity.externalId();
        List<Remark> reasons = OpportunityChecks.reasons(opportunity, known, today);
        if (!reasons.isEmpty() && before.isEmpty()) {
            return RowAnswer.rejected(row, id, reasons);
        }
        List<Remark> warnings = new ArrayList<>(OpportunityChecks.warnings(opportunity, known, run));
        if (before.isEmpty()) {
            return RowAnswer.imported(row, id, warnings);
        }
        if (!before.get().matches(opportunity)) {
            warnings.add(new Remark(
                    "changedSinceImport", "the row has changed since the last import; nothing was changed here"));
        }
        return RowAnswer.unchanged(row, id, warnings);
    }

    private void write(ImportedSales sales) {
        leads.persist(sales.leads);
        handoffs.persist(sales.handoffs);
        deals.persist(sales.deals);
        imported.persist(sales.rows);
        imported.flush();
        outbox.publish(sales.events());
    }
}
