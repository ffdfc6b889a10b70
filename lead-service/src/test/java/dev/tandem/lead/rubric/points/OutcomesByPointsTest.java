package dev.tandem.lead.rubric.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.lead.rubric.points.OutcomesByPoints.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomesByPointsTest {
    @Test
    void aucIsTheShareOfPairsInTheRightOrderAndATieCountsHalf() {
        // Winners at 3 and 2, losers at 2 and 1: of four pairs three are right and one is a tie.
        OutcomesByPoints tally = OutcomesByPoints.of(List.of(won(3), won(2), lost(2), lost(1)));

        assertEquals(0.875, tally.auc());
    }

    @Test
    void itIsOneWhenAllWinnersAreAheadAndZeroWhenAllAreBehind() {
        assertEquals(1.0, OutcomesByPoints.of(List.of(won(2), lost(1))).auc());
        assertEquals(0.0, OutcomesByPoints.of(List.of(won(-2), lost(1))).auc());
    }

    @Test
    void withoutWinnersOrWithoutLosersThereIsNone() {
        assertNull(OutcomesByPoints.of(List.of(won(1))).auc());
        assertNull(OutcomesByPoints.of(List.of(lost(1))).auc());
        assertNull(new OutcomesByPoints().auc());
    }

    @Test
    void eachBandHasItsLeadsAndItsWinRateTheBestFirst() {
        OutcomesByPoints tally = OutcomesByPoints.of(List.of(won(20), lost(20), won(25), lost(19)));
        List<Band> bands = List.of(new Band("C", null, 0), new Band("B", 0, 20), new Band("A", 20, null));

        assertEquals(
                List.of(
                        new BandResult("A", 20, null, 3, 2, 2.0 / 3),
                        new BandResult("B", 0, 20, 1, 0, 0.0),
                        new BandResult("C", null, 0, 0, 0, null)),
                tally.bands(bands));
    }

    private static Outcome won(int total) {
        return new Outcome(total, true);
    }

    private static Outcome lost(int total) {
        return new Outcome(total, false);
    }
}
