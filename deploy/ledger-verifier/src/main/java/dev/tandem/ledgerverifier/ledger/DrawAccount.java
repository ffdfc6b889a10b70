package dev.tandem.ledgerverifier.ledger;

import dev.tandem.ledgerverifier.export.Row;
import dev.tandem.ledgerverifier.plan.PlanRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One payee's advances under one rule, period by period as they were closed. */
final class DrawAccount {
    private final PlanRule agreed;
    private final Row draw;
    private final List<Row> posted;
    private final Predicate<Row> isAdvance;
    private BigDecimal advanced = BigDecimal.ZERO;

    /** @param posted all entries of the payee under the rule */
    DrawAccount(PlanRule agreed, List<Row> posted, Predicate<Row> isAdvance) {
        this.agreed = agreed;
        this.draw = agreed.rule().child("draw");
        this.posted = posted;
        this.isAdvance = isAdvance;
    }

    /** Whether the rule was in force in the period, and had posted anything to the payee by then. */
    boolean settlesAt(Row closing) {
        String period = closing.text("period");
        return agreed.cycle().has(period)
                && agreed.plan()
                        .coversSome(agreed.cycle().start(period), agreed.cycle().end(period))
                && before(closing).findAny().isPresent();
    }

    /** The amount drawn; negative when it is recovered. */
    BigDecimal settle(Row closing) {
        String period = closing.text("period");
        BigDecimal earned = sum(before(closing)
                .filter(isAdvance.negate())
                .filter(entry -> entry.text("period").equals(period)));
        boolean draws = agreed.cycle().number(period, agreed.plan().from()) < draw.number("recoverFrom");
        BigDecimal moved = draws
                ? lacking(earned)
                : owed(closing).min(earned.max(BigDecimal.ZERO)).negate();
        advanced = advanced.add(moved);
        return moved;
    }

    private BigDecimal lacking(BigDecimal earned) {
        return draw.decimal("amount").subtract(earned).max(BigDecimal.ZERO);
    }

    /** With what disputes about advances have granted. */
    private BigDecimal owed(Row closing) {
        return advanced.add(sum(before(closing)
                .filter(isAdvance)
                .filter(entry -> entry.text("kind").equals("decision"))));
    }

    private Stream<Row> before(Row closing) {
        return posted.stream().filter(entry -> !entry.moment("recordedAt").isAfter(closing.moment("closedAt")));
    }

    private static BigDecimal sum(Stream<Row> entries) {
        return entries.map(entry -> entry.child("amount").decimal("amount")).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
