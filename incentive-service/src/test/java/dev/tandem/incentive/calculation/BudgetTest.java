package dev.tandem.incentive.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private final Budget budget = new Budget(new BigDecimal("100"));

    @Test
    void aBudgetGrantsWhatItHas() {
        assertEquals(new BigDecimal("60"), budget.grant(new BigDecimal("60")));
        assertEquals(new BigDecimal("100"), budget.grant(new BigDecimal("160")));
    }

    @Test
    void whatIsTakenBackCanBeGrantedAgain() {
        Budget spent = budget.without(new BigDecimal("100"));

        assertEquals(BigDecimal.ZERO, spent.grant(new BigDecimal("5")));
        assertEquals(new BigDecimal("-5"), spent.grant(new BigDecimal("-5")));
        assertEquals(new BigDecimal("5"), spent.without(new BigDecimal("-5")).grant(new BigDecimal("7")));
    }
}
