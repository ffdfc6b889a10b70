package dev.tandem.lead.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.rubric.points.Band;
import dev.tandem.lead.rubric.points.Criterion;
import dev.tandem.lead.rubric.points.Criterion.Axis;
import dev.tandem.lead.rubric.points.Criterion.RangeBin;
import dev.tandem.lead.rubric.points.Criterion.ValueBin;
import dev.tandem.lead.rubric.points.RubricContent;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricFaultsTest {
    private static final List<Band> BANDS = List.of(new Band("B", null, 20), new Band("A", 20, null));

    @Test
    void aWholeRubricHasNone() {
        Criterion employees = ranges(range(null, "50"), range("50", "250"), range("250", null));

        assertEquals(List.of(), faults(List.of(values("webinar"), employees), BANDS));
    }

    @Test
    void rangesWithGapsAndOverlapsAreFound() {
        Criterion gaps = ranges(range("0", "10"), range("20", "30"), range("25", "25"));

        assertEquals(
                List.of(
                        "/criteria/0/ranges/0/from notOpen",
                        "/criteria/0/ranges/1/from gapOrOverlap",
                        "/criteria/0/ranges/2/from gapOrOverlap",
                        "/criteria/0/ranges/2/to notOpen",
                        "/criteria/0/ranges/2/to empty"),
                faults(List.of(gaps), BANDS));
    }

    @Test
    void anOpenEndInTheMiddleIsAFault() {
        Criterion open = ranges(range(null, null), range("5", null));

        assertEquals(
                List.of("/criteria/0/ranges/0/to missing", "/criteria/0/ranges/1/from gapOrOverlap"),
                faults(List.of(open), BANDS));
    }

    @Test
    void bandsAreHeldToTheSame() {
        List<Band> bands = List.of(new Band("A", null, 20), new Band("A", 21, 40));

        assertEquals(
                List.of("/bands/1/grade notUnique", "/bands/1/from gapOrOverlap", "/bands/1/to notOpen"),
                faults(List.of(values("webinar")), bands));
    }

    @Test
    void repetitionsAreFoundHoweverTheyAreSpelled() {
        assertEquals(
                List.of("/criteria/0/values/1/values/0 notUnique", "/criteria/1/attribute notUnique"),
                faults(List.of(values("webinar", " Webinar"), values("fair")), BANDS));
    }

    @Test
    void aCriterionHasEitherValuesOrRanges() {
        Criterion neither = new Criterion("employees", Axis.FIT, null, null, 0, 0);

        assertEquals(List.of("/criteria/0 eitherOr"), faults(List.of(neither), BANDS));
    }

    @Test
    void pointsThatWouldDrownAllOthersAreRefused() {
        Criterion drowning = new Criterion(
                "source", Axis.FIT, List.of(new ValueBin(List.of("fair"), -10_001)), null, 10_001, Integer.MIN_VALUE);

        assertEquals(
                List.of(
                        "/criteria/0/missingPoints range",
                        "/criteria/0/otherPoints range",
                        "/criteria/0/values/0/points range"),
                faults(List.of(drowning), BANDS));
    }

    private static List<String> faults(List<Criterion> criteria, List<Band> bands) {
        return RubricFaults.of(new RubricContent(criteria, bands, null, null), "").stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static Criterion values(String... values) {
        List<ValueBin> bins = java.util.Arrays.stream(values)
                .map(value -> new ValueBin(List.of(value), 1))
                .toList();
        return new Criterion("source", Axis.FIT, bins, null, 0, 0);
    }

    private static Criterion ranges(RangeBin... ranges) {
        return new Criterion("employees", Axis.FIT, null, List.of(ranges), 0, 0);
    }

    private static RangeBin range(String from, String to) {
        return new RangeBin(from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to), 1);
    }
}
