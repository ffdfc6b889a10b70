package dev.tandem.demo.crm;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.LedgerApi;
import dev.tandem.client.api.LedgerApi.APIListLedgerEntriesRequest;
import dev.tandem.client.api.PeriodsApi;
import dev.tandem.client.api.PeriodsApi.APIListPeriodsRequest;
import dev.tandem.client.api.StatementsApi;
import dev.tandem.client.model.LedgerEntry;
import dev.tandem.client.model.PageEntryView;
import dev.tandem.client.model.Period.StatusEnum;
import dev.tandem.client.model.PeriodKind;
import dev.tandem.client.model.RuleKind;
import dev.tandem.demo.api.Patience;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Closes the quarters and publishes their statements; what is closed or published already stays as it is. */
final class QuarterSettlement {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PART = 200;

    private final CrmProgram program;

    QuarterSettlement(CrmProgram program) {
        this.program = program;
    }

    /** Until the ledger has a commission for as many deals as were won. Statements already read are not read again. */
    void awaitLedger(int wonDeals) {
        Set<UUID> paid = new HashSet<>();
        AtomicReference<String> reached = new AtomicReference<>();
        Patience.awaitUntil("ledger entries for " + wonDeals + " won deals", PATIENCE, () -> {
            reached.set(readOn(reached.get(), paid));
            return paid.size() >= wonDeals ? Optional.of(paid) : Optional.empty();
        });
    }

    /** Returns the cursor of the last part, which may still grow. One part at a time is held in memory. */
    private String readOn(String reached, Set<UUID> paid) {
        LedgerApi ledger = new LedgerApi(program.finance);
        String cursor = reached;
        while (true) {
            PageEntryView part = ledger.listLedgerEntries(APIListLedgerEntriesRequest.newBuilder()
                    .cursor(cursor)
                    .limit(PART)
                    .build());
            part.getItems().stream()
                    .filter(entry -> entry.getRuleKind() == RuleKind.COMMISSION && entry.getReason() == null)
                    .map(LedgerEntry::getDealId)
                    .forEach(paid::add);
            if (part.getNextCursor() == null) {
                return cursor;
            }
            cursor = part.getNextCursor();
        }
    }

    void settle(Quarter quarter) {
        String period = quarter.toString();
        if (isOpen(period)) {
            new PeriodsApi(program.finance).closePeriod(period, newKey());
        }
        StatementsApi statements = new StatementsApi(program.finance);
        statements.submitPeriodStatements(period, newKey());
        new StatementsApi(program.controller).approvePeriodStatements(period, newKey());
        statements.publishPeriodStatements(period, newKey());
    }

    private boolean isOpen(String period) {
        return new PeriodsApi(program.finance)
                        .listPeriods(APIListPeriodsRequest.newBuilder()
                                .kind(PeriodKind.QUARTER)
                                .build())
                        .getItems()
                        .stream()
                        .filter(one -> one.getPeriod().equals(period))
                        .anyMatch(one -> one.getStatus() == StatusEnum.OPEN);
    }
}
