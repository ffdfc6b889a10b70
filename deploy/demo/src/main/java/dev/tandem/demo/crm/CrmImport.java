package dev.tandem.demo.crm;

import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.SuiteFailure;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Takes a CRM export in through the gateway, as an integration would, and prints its quarters from the statements. */
public final class CrmImport {
    /** The tenant of every import, so that importing twice changes nothing. */
    public static final String TENANT = CrmProgram.TENANT;

    private final PrintStream out = System.out;
    private final CrmExport export;
    private final CrmProgram program;
    private final Optional<String> partnerDetail;

    public CrmImport(Api api, Path folder, Optional<String> partnerDetail) {
        this.export = new CrmExport(folder);
        this.program = new CrmProgram(api, export);
        this.partnerDetail = partnerDetail;
    }

    /** Refuses an export that cannot be imported, with what is missing in it. */
    public static void check(Path folder, Optional<String> partnerDetail) {
        CrmExport export = new CrmExport(folder);
        export.check();
        partnerDetail.ifPresent(name -> {
            if (export.agents().stream().noneMatch(agent -> agent.name().equals(name))) {
                throw new SuiteFailure("No sales agent is called " + name + " in " + export.file("sales_teams") + ".");
            }
        });
    }

    /** Fails unless every row was answered and every won deal is on a published statement. */
    public void play() {
        Set<Quarter> quarters = export.wonQuarters();
        Quarter booksStart = quarters.stream()
                .findFirst()
                .orElseThrow(() -> new SuiteFailure("Nothing was won in " + export.file("sales_pipeline")));
        out.printf(
                "%nRegistering %d partners, their people and the plan%n",
                export.agents().size());
        program.register(booksStart);
        program.approvePlan(booksStart);
        upload("products");
        upload("accounts");
        int won = importPipeline();
        settle(quarters, won);
        report(quarters, won);
    }

    private ImportTally upload(String name) {
        out.printf("%nImporting %s%n", export.file(name));
        ImportTally tally = new ImportTally(out);
        new CsvUpload(program.integration, "/v1/imports/" + name).send(export.file(name), tally);
        tally.print();
        return tally;
    }

    /** Returns how many won deals are in the lead service now. */
    private int importPipeline() {
        // Partners were registered a moment ago with another service; rows are known by their id, so send them again.
        ImportTally tally = Patience.lastLook(this::uploadPipeline, attempt -> !attempt.lacksPartners());
        tally.print();
        if (tally.rows() != export.pipelineRows()) {
            throw new SuiteFailure(export.pipelineRows() + " rows were sent, but " + tally.rows() + " answered.");
        }
        return (int) export.wonIds().stream().filter(tally::isStored).count();
    }

    private ImportTally uploadPipeline() {
        out.printf("%nImporting %s%n", export.file("sales_pipeline"));
        ImportTally tally = new ImportTally(out);
        String path = "/v1/imports/opportunities?currency=USD&asOf=" + export.asOf();
        new CsvUpload(program.integration, path).send(export.file("sales_pipeline"), tally);
        return tally;
    }

    private void settle(Set<Quarter> quarters, int won) {
        out.printf("%nWaiting for the ledger: %,d won deals%n", won);
        QuarterSettlement settlement = new QuarterSettlement(program);
        settlement.awaitLedger(won);
        for (Quarter quarter : quarters) {
            out.printf("Closing %s and publishing its statements%n", quarter);
            settlement.settle(quarter);
        }
    }

    private void report(Set<Quarter> quarters, int won) {
        QuarterReport.printHead(out);
        int deals = 0;
        for (Quarter quarter : quarters) {
            QuarterReport report = QuarterReport.of(program, quarter);
            report.print(out);
            deals += report.deals();
        }
        partnerDetail.ifPresent(name -> reportOf(name, quarters));
        if (deals != won) {
            throw new SuiteFailure(won + " deals were won, but " + deals + " are on published statements.");
        }
    }

    private void reportOf(String name, Set<Quarter> quarters) {
        out.printf("%n  %s%n", name);
        quarters.forEach(quarter ->
                QuarterReport.of(program, quarter, program.partnerId(name)).print(out));
    }
}
