package dev.tandem.lead.rubric.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The outcomes of leads, by their points. Memory grows with the number of distinct totals, not of leads. */
public final class OutcomesByPoints {
    private final TreeMap<Integer, Count> byTotal = new TreeMap<>();

    private static final class Count {
        private int won;
        private int lost;
    }

    public static OutcomesByPoints of(List<Outcome> outcomes) {
        OutcomesByPoints tally = new OutcomesByPoints();
        outcomes.forEach(tally::add);
        return tally;
    }

    public void add(Outcome outcome) {
        Count count = byTotal.computeIfAbsent(outcome.total(), total -> new Count());
        count.won += outcome.won() ? 1 : 0;
        count.lost += outcome.won() ? 0 : 1;
    }

    public int leads() {
        return byTotal.values().stream()
                .mapToInt(count -> count.won + count.lost)
                .sum();
    }

    /**
     * The area under the ROC curve: the share of pairs of a won and a lost lead in which the won one has more points; a
     * tie counts half. Null without won, or without lost leads.
     */
    public Double auc() {
        long lost = 0;
        long won = 0;
        double ahead = 0;
        for (Count tied : byTotal.values()) {
            ahead += tied.won * (lost + tied.lost / 2.0);
            lost += tied.lost;
            won += tied.won;
        }
        return won == 0 || lost == 0 ? null : ahead / ((double) won * lost);
    }

    /** The best band first. */
    public List<BandResult> bands(List<Band> bands) {
        List<BandResult> results = new ArrayList<>();
        bands.forEach(band -> results.add(0, result(band)));
        return results;
    }

    private BandResult result(Band band) {
        int won = 0;
        int leads = 0;
        for (Map.Entry<Integer, Count> entry : byTotal.entrySet()) {
            boolean inside = band.covers(entry.getKey());
            won += inside ? entry.getValue().won : 0;
            leads += inside ? entry.getValue().won + entry.getValue().lost : 0;
        }
        Double rate = leads == 0 ? null : (double) won / leads;
        return new BandResult(band.grade(), band.from(), band.to(), leads, won, rate);
    }

    /** A lead's points and outcome. */
    public record Outcome(int total, boolean won) {}
}
