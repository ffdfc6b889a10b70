package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.learning.TrainingSet.Column;
import dev.tandem.lead.rubric.learning.TrainingSet.Example;
import dev.tandem.lead.rubric.points.Criterion.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Leads generated from known odds, for learning to find out. */
public final class MadeUpLeads {
    public static final List<Column> COLUMNS = List.of(
            new Column("origin", Axis.FIT),
            new Column("minutes", Axis.FIT),
            new Column("noise", Axis.FIT),
            new Column("last", Axis.ENGAGEMENT));

    private static final List<String> ORIGINS = List.of("Referral", "Search", "Chat", "Import");
    private static final double[] BY_ORIGIN = {2.0, 0.3, -1.0, -2.0};
    private static final List<String> LAST = List.of("Message sent", "Mail opened", "Bounced");
    private static final double[] BY_LAST = {1.2, 0, -2.0};

    private final Random dice;

    public MadeUpLeads(long seed) {
        this.dice = new Random(seed);
    }

    /**
     * Values of the four columns, and whether the lead was won: the odds depend on its origin, its last activity and
     * its minutes.
     */
    public record Made(List<String> values, boolean won) {}

    public List<Made> of(int count) {
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(next());
        }
        return made;
    }

    private Made next() {
        int origin = dice.nextInt(ORIGINS.size());
        int last = dice.nextInt(LAST.size());
        int minutes = dice.nextInt(4) == 0 ? 0 : dice.nextInt(1000);
        boolean silent = dice.nextInt(10) == 0;
        double odds = BY_ORIGIN[origin] + (silent ? -1 : BY_LAST[last]) + minutes / 300.0 - 1.5;
        boolean won = dice.nextDouble() < 1 / (1 + Math.exp(-odds));
        String noise = "n" + dice.nextInt(6);
        String said = silent ? null : LAST.get(last);
        return new Made(Arrays.asList(ORIGINS.get(origin), Integer.toString(minutes), noise, said), won);
    }

    public TrainingSet lesson(int count, double heldOut) {
        HoldOutSplit split = new HoldOutSplit(heldOut);
        List<Example> examples = new ArrayList<>();
        for (Made made : of(count)) {
            examples.add(new Example(made.values(), made.won(), split.includes("lead " + examples.size())));
        }
        return new TrainingSet(COLUMNS, examples, List.of("Select"), 0);
    }
}
