package dev.tandem.playbook.winreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FalseFindsTest {
    @Test
    void fourOfFifteenAreFoundAsPublished() {
        // The example of Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289-300.
        List<Double> chances = List.of(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0000);

        assertEquals(0.0095, FalseFinds.bound(chances));
    }

    @Test
    void aSmallerChanceIsFoundWithAGreaterOne() {
        assertEquals(0.04, FalseFinds.bound(List.of(0.04, 0.03)));
        assertEquals(0.02, FalseFinds.bound(List.of(0.9, 0.02)));
    }

    @Test
    void nothingIsFoundAmongNothing() {
        assertTrue(FalseFinds.bound(List.of()) < 0);
        assertTrue(FalseFinds.bound(List.of(0.06)) < 0);
    }
}
