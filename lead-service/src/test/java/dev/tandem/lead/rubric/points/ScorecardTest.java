package dev.tandem.lead.rubric.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.lead.rubric.points.Criterion.Axis;
import dev.tandem.lead.rubric.points.Criterion.RangeBin;
import dev.tandem.lead.rubric.points.Criterion.ValueBin;
import dev.tandem.lead.rubric.points.Score.CriterionPoints;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {
    private static final Instant NOW = Instant.EPOCH;

    private static final Criterion SOURCE = new Criterion(
            "source",
            Axis.FIT,
            List.of(new ValueBin(List.of("Webinar", "Referral"), 30), new ValueBin(List.of("Cold call"), -5)),
            null,
            7,
            3);
    private static final Criterion EMPLOYEES = new Criterion(
            "employees",
            Axis.FIT,
            null,
            List.of(range(null, "50", 1), range("50", "250", 10), range("250", null, 4)),
            2,
            0);
    private static final Criterion OPENED =
            new Criterion("opened", Axis.ENGAGEMENT, List.of(new ValueBin(List.of("true"), 41)), null, 0, 0);

    private static final Scorecard CARD = new Scorecard(new RubricContent(
            List.of(SOURCE, EMPLOYEES, OPENED),
            List.of(new Band("C", null, 20), new Band("B", 20, 50), new Band("A", 50, null)),
            new Decay("seenAt", 10),
            List.of("Select")));

    @ParameterizedTest
    @CsvSource({"Webinar,30", "' referral ',30", "COLD CALL,-5", "fair,3", "'',7", "select,7"})
    void aValueHasThePointsOfItsBinHoweverItIsSpelled(String source, int points) {
        assertEquals(points, score("source", source).criteria().get(0).points());
    }

    @ParameterizedTest
    @CsvSource({"49.99,1", "50,10", "249,10", "250,4", "-1,1", "many,0", "1e999999999,0"})
    void rangesAreHalfOpen(String employees, int points) {
        assertEquals(points, score("employees", employees).criteria().get(1).points());
    }

    @Test
    void numbersAndTruthValuesCountLikeTheirTexts() {
        assertEquals(10, score("employees", 240).criteria().get(1).points());
        assertEquals(41, score("opened", true).engagement());
    }

    @Test
    void theScoreSaysWhatItSawAndWhichBinThatFellInto() {
        Score score = CARD.score(Map.of("source", "referral", "employees", 60), NOW);

        assertEquals(
                new CriterionPoints("source", Axis.FIT, "referral", "Webinar, Referral", 30, false),
                score.criteria().get(0));
        assertEquals("50 to below 250", score.criteria().get(1).bin());
        assertEquals(List.of("opened"), score.missing());
        assertEquals(40, score.fit());
        assertEquals("B", score.grade());
    }

    @ParameterizedTest
    @CsvSource({"0,41", "9,22", "10,21", "20,10", "1000,0"})
    void engagementIsHalvedEveryTenWholeDays(int days, int left) {
        Instant seen = NOW.minus(Duration.ofDays(days)).minus(Duration.ofHours(23));

        Score score = CARD.score(Map.of("opened", true, "source", "webinar", "seenAt", seen), NOW);

        assertEquals(left, score.engagement());
        assertEquals(30 + 2, score.fit(), "fit does not grow old");
        assertEquals(new Score.Decayed(41, days, 10), score.decayed());
    }

    @Test
    void withoutATimeOrWithOneToComeEngagementIsWhole() {
        assertNull(CARD.score(Map.of("opened", true), NOW).decayed());
        assertNull(
                CARD.score(Map.of("opened", true, "seenAt", "yesterday"), NOW).decayed());
        assertEquals(
                41,
                CARD.score(Map.of("opened", true, "seenAt", NOW.plusSeconds(1)), NOW)
                        .engagement());
    }

    @ParameterizedTest
    @CsvSource({"19,C", "20,B", "49,B", "50,A"})
    void bandsAreHalfOpen(int total, String grade) {
        Criterion all = new Criterion("x", Axis.FIT, List.of(new ValueBin(List.of("v"), total)), null, 0, 0);
        RubricContent content = new RubricContent(
                List.of(all),
                List.of(new Band("C", null, 20), new Band("B", 20, 50), new Band("A", 50, null)),
                null,
                null);

        assertEquals(grade, new Scorecard(content).score(Map.of("x", "v"), NOW).grade());
    }

    private static Score score(String attribute, Object value) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(attribute, value);
        return CARD.score(attributes, NOW);
    }

    private static RangeBin range(String from, String to, int points) {
        return new RangeBin(from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to), points);
    }
}
