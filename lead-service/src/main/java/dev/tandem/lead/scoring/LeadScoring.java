package dev.tandem.lead.scoring;

import dev.tandem.lead.intake.LeadsTakenIn;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadFactsChanged;
import dev.tandem.lead.lead.ScoreSummary;
import dev.tandem.lead.rubric.RubricInForce;
import dev.tandem.lead.rubric.Rubrics;
import dev.tandem.lead.rubric.points.Score;
import dev.tandem.lead.scoring.Activities.Latest;
import dev.tandem.lead.scoring.LeadScoreEvent.LeadScored;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Scores leads by the rubric in force, many with as many queries as one. Without a rubric no lead has a score. */
@ApplicationScoped
public class LeadScoring {
    private final Rubrics rubrics;
    private final LeadScores scores;
    private final Activities activities;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    LeadScoring(
            Rubrics rubrics,
            LeadScores scores,
            Activities activities,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock) {
        this.rubrics = rubrics;
        this.scores = scores;
        this.activities = activities;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** A lead that has been scored, and the reasons to be stored with it. */
    private record Rating(Lead lead, LeadScore score) {}

    /** New leads are scored before they are first written. */
    void rateNew(@Observes LeadsTakenIn arrivals) {
        List<Rating> ratings = rate(arrivals.leads(), Map.of(), Map.of());
        arrivals.onceWritten(() -> {
            scores.persist(ratings.stream().map(Rating::score));
            publish(ratings);
        });
    }

    void rescore(@Observes LeadFactsChanged change) {
        score(List.of(change.lead()));
    }

    /** Scores existing leads, and stores the changes. */
    public void score(List<Lead> leads) {
        List<UUID> ids = leads.stream().map(Lead::id).toList();
        List<Rating> changed = rate(leads, scores.ofLeads(ids), activities.latest(ids));
        scores.persist(changed.stream().map(Rating::score));
        scores.flush();
        publish(changed);
    }

    /**
     * Reasons quote a lead's values, and names of activities are free text.
     *
     * @param scrubbed redacts a person's data
     */
    public void forget(List<UUID> leadIds, UnaryOperator<String> scrubbed) {
        scores.ofLeads(leadIds).values().forEach(score -> score.forget(scrubbed));
        activities.ofLeads(leadIds).forEach(activity -> activity.forget(scrubbed));
    }

    private void publish(List<Rating> ratings) {
        outbox.publish(ratings.stream().map(this::scored).toList());
    }

    private List<Rating> rate(List<Lead> leads, Map<UUID, LeadScore> before, Map<UUID, Latest> latest) {
        RubricInForce rubric = rubrics.scoring().orElse(null);
        if (rubric == null) {
            return List.of();
        }
        Instant now = clock.now();
        List<Rating> changed = new ArrayList<>();
        for (Lead lead : leads) {
            // A duplicate is part of the original's sale, and has no score of its own.
            if (lead.duplicateOf().isEmpty()) {
                Score score = rubric.scorecard().score(ScoredAttributes.of(lead, latest.get(lead.id())), now);
                LeadScore recorded = before.getOrDefault(lead.id(), new LeadScore(lead.id()));
                if (recorded.becomes(score, rubric, now)) {
                    lead.scored(new ScoreSummary(score.fit(), score.engagement(), score.grade()));
                    changed.add(new Rating(lead, recorded));
                }
            }
        }
        return changed;
    }

    private LeadScored scored(Rating rating) {
        Lead lead = rating.lead();
        return LeadScored.of(lead, rating.score(), occurrences.of(lead, lead.thread()));
    }
}
