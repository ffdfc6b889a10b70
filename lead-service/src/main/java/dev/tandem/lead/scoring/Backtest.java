package dev.tandem.lead.scoring;

import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.points.OutcomesByPoints;
import dev.tandem.lead.rubric.points.OutcomesByPoints.Outcome;
import dev.tandem.lead.rubric.points.Score;
import dev.tandem.lead.rubric.points.Scorecard;
import dev.tandem.lead.scoring.PastLeads.PastLead;
import java.util.Objects;

/** Applies one rubric, and the one in force if there is one, to past leads. It changes nothing. */
final class Backtest {
    private final Rubric candidate;
    private final Rubric inForce;
    private final Scorecard candidateCard;
    private final Scorecard inForceCard;
    private final OutcomesByPoints candidateTally = new OutcomesByPoints();
    private final OutcomesByPoints inForceTally = new OutcomesByPoints();
    private int otherGrade;

    /** @param inForce null while none is */
    Backtest(Rubric candidate, Rubric inForce) {
        this.candidate = candidate;
        this.inForce = inForce;
        this.candidateCard = new Scorecard(candidate.content());
        this.inForceCard = inForce == null ? null : new Scorecard(inForce.content());
    }

    void take(PastLead lead) {
        Score would = candidateCard.score(lead.attributes(), lead.endedAt());
        candidateTally.add(new Outcome(would.total(), lead.won()));
        if (inForceCard != null) {
            Score does = inForceCard.score(lead.attributes(), lead.endedAt());
            inForceTally.add(new Outcome(does.total(), lead.won()));
            otherGrade += Objects.equals(would.grade(), does.grade()) ? 0 : 1;
        }
    }

    BacktestReport report() {
        return new BacktestReport(
                candidateTally.leads(),
                BacktestReport.Side.of(candidate, candidateTally),
                inForce == null ? null : BacktestReport.Side.of(inForce, inForceTally),
                inForce == null ? null : otherGrade);
    }
}
