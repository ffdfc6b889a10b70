package dev.tandem.lead.rubric.points;

import dev.tandem.lead.rubric.points.Criterion.Axis;
import dev.tandem.lead.rubric.points.Score.CriterionPoints;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A rubric prepared for scoring. The same attributes at the same time always give the same score. */
public final class Scorecard {
    private final List<CriterionScale> scales;
    private final List<Band> bands;
    private final Decay decay;
    private final Set<String> missingValues;

    public Scorecard(RubricContent content) {
        this.scales = content.criteria().stream().map(CriterionScale::new).toList();
        this.bands = content.bands();
        this.decay = content.decay();
        this.missingValues =
                content.missingValues().stream().map(CriterionScale::plain).collect(Collectors.toSet());
    }

    /**
     * @param attributes by name; a value may be any JSON scalar
     * @param now for the age of the last activity
     */
    public Score score(Map<String, ?> attributes, Instant now) {
        List<CriterionPoints> points = new ArrayList<>(scales.size());
        int fit = 0;
        int engagement = 0;
        for (CriterionScale scale : scales) {
            CriterionPoints given = scale.points(text(attributes, scale.attribute()));
            points.add(given);
            fit += given.axis() == Axis.FIT ? given.points() : 0;
            engagement += given.axis() == Axis.ENGAGEMENT ? given.points() : 0;
        }
        Score.Decayed decayed = decayed(attributes, engagement, now);
        int left = decayed == null ? engagement : decay.left(engagement, decayed.ageInDays());
        return new Score(fit, left, fit + left, grade(fit + left), points, decayed);
    }

    private Score.Decayed decayed(Map<String, ?> attributes, int engagement, Instant now) {
        return decay == null
                ? null
                : decay.ageInDays(text(attributes, decay.attribute()), now)
                        .map(days -> new Score.Decayed(engagement, days, decay.halfLifeDays()))
                        .orElse(null);
    }

    /** Null when it is missing. */
    private String text(Map<String, ?> attributes, String attribute) {
        Object value = attributes.get(attribute);
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() || missingValues.contains(CriterionScale.plain(text)) ? null : text;
    }

    private String grade(int total) {
        return bands.stream()
                .filter(band -> band.covers(total))
                .map(Band::grade)
                .findFirst()
                .orElse(null);
    }
}
