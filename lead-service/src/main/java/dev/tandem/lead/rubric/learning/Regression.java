package dev.tandem.lead.rubric.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.tandem.lead.rubric.learning.TrainingSet.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** L2-regularised logistic regression over bins. Its solver draws no random numbers: same examples, same weights. */
final class Regression {
    /**
     * How closely weights may fit the examples; results on unseen leads hardly change between a third and three times
     * this value.
     */
    private static final double COST = 0.3;

    private final List<ColumnBins> columns;
    private final double[] weights;
    private final int wonSign;

    private Regression(List<ColumnBins> columns, double[] weights, int wonSign) {
        this.columns = columns;
        this.weights = weights;
        this.wonSign = wonSign;
    }

    static Regression of(List<ColumnBins> columns, List<Example> examples) {
        Problem problem = new Problem();
        problem.l = examples.size();
        int width = columns.stream().mapToInt(ColumnBins::width).sum();
        problem.n = width + 1;
        problem.x = examples.stream()
                .map(example -> described(columns, example, width))
                .toArray(Feature[][]::new);
        problem.y =
                examples.stream().mapToDouble(example -> example.won() ? 1 : 0).toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 1e-4));
        return new Regression(columns, model.getFeatureWeights(), model.getLabels()[0] == 1 ? 1 : -1);
    }

    private static Feature[] described(List<ColumnBins> columns, Example example, int width) {
        List<Feature> features = new ArrayList<>();
        int first = 1;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).describe(example.values().get(i), first, features);
            first += columns.get(i).width();
        }
        features.add(new FeatureNode(width + 1, 1));
        return features.toArray(Feature[]::new);
    }

    double intercept() {
        return wonSign * weights[weights.length - 1];
    }

    double[] weights(int column) {
        int first =
                columns.subList(0, column).stream().mapToInt(ColumnBins::width).sum();
        double[] own =
                Arrays.copyOfRange(weights, first, first + columns.get(column).width());
        return Arrays.stream(own).map(weight -> wonSign * weight).toArray();
    }
}
