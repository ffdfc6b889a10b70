package dev.tandem.ledgerverifier.calculation;

import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Row;
import dev.tandem.ledgerverifier.plan.PlanRule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which day each earner's period was last paid what had been held back of it. */
public final class Releases {
    private final Map<List<String>, Row> next = new HashMap<>();
    private final LocalDate asOf;

    public Releases(Export export) {
        asOf = export.asOf();
        export.all("release")
                .forEach(release -> next.put(
                        List.of(
                                release.text("planId"),
                                release.text("ruleCode"),
                                release.text("earner"),
                                release.text("period")),
                        release));
    }

    /** The day of the export, or the one before where what has come due on that day was still to be paid. */
    LocalDate paidBy(PlanRule agreed, String earner, String period) {
        Row release = next.get(List.of(agreed.plan().id(), agreed.code(), earner, period));
        return release == null || !isDue(release) ? asOf : asOf.minusDays(1);
    }

    /** Payments that were about to be made when the export was written; overdue ones do not count among these. */
    public List<String> due() {
        return next.values().stream()
                .filter(this::isDue)
                .map(release -> release.place() + ": what is held back of " + release.text("earner") + "'s "
                        + release.text("period") + " under rule " + release.text("ruleCode") + " is due on "
                        + release.text("dueOn") + " and about to be paid")
                .sorted()
                .toList();
    }

    private boolean isDue(Row release) {
        return release.date("dueOn").equals(asOf);
    }
}
