package dev.tandem.incentive.statement;

import dev.tandem.incentive.calculation.BusinessOrder;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.ledger.LedgerEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Combines ledger entries into lines. */
@ApplicationScoped
public class StatementNetting {
    private static final Comparator<Deal> BUSINESS_ORDER = BusinessOrder.of(Deal::closedOn, Deal::id);

    private final Deals deals;
    private final StatementLines lines;

    StatementNetting(Deals deals, StatementLines lines) {
        this.deals = deals;
        this.lines = lines;
    }

    /** Reads the deals of many entries at once, for {@link #freeze} to look up. */
    public Map<UUID, Deal> dealsOf(List<LedgerEntry> entries) {
        return deals.byId(entries.stream().map(LedgerEntry::dealId).toList());
    }

    /** One payee's entries as the lines of its statement, in business order; their ids keep that order. */
    public List<StatementLine> freeze(UUID statement, List<LedgerEntry> entries, Map<UUID, Deal> known) {
        LinkedHashMap<StatementLine.Key, List<LedgerEntry>> netted = entries.stream()
                .sorted(Comparator.comparing((LedgerEntry entry) -> known.get(entry.dealId()), BUSINESS_ORDER)
                        .thenComparing(LedgerEntry::ruleCode)
                        .thenComparing(LedgerEntry::id))
                .collect(Collectors.groupingBy(StatementLine.Key::of, LinkedHashMap::new, Collectors.toList()));
        return netted.values().stream()
                .map(entry -> new StatementLine(
                        statement, entry, known.get(entry.get(0).dealId())))
                .toList();
    }

    public void keep(List<StatementLine> frozen) {
        lines.persist(frozen);
    }
}
