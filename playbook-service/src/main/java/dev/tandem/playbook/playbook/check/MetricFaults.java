package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.RevenueExpectation;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.playbook.content.SuccessMetric.Measure;
import dev.tandem.playbook.staff.RoleAssignment;
import java.util.List;

/** A metric tells what it measures, and somebody who is there on each sale answers for it. */
final class MetricFaults {
    private final Faults faults;
    private final PlaybookContent content;
    private final List<String> metrics;

    private MetricFaults(PlaybookContent content, Faults faults) {
        this.content = content;
        this.faults = faults;
        this.metrics = content.metrics().stream().map(SuccessMetric::code).toList();
    }

    static void find(PlaybookContent content, Faults faults) {
        MetricFaults check = new MetricFaults(content, faults);
        faults.unique(check.metrics, "/metrics");
        for (int i = 0; i < content.metrics().size(); i++) {
            check.metric(content.metrics().get(i), "/metrics/" + i);
        }
        for (int i = 0; i < content.revenueExpectations().size(); i++) {
            check.expectation(content.revenueExpectations().get(i), "/revenueExpectations/" + i);
        }
        for (int i = 0; i < content.stages().size(); i++) {
            check.stage(content.stages().get(i), "/stages/" + i + "/activities/");
        }
    }

    /** An amount, or a value of a metric; never both, nor half of either. */
    private void expectation(RevenueExpectation expected, String at) {
        boolean ofMetric = expected.metric() != null && expected.value() != null && expected.amount() == null;
        boolean ofMoney = expected.amount() != null && expected.metric() == null && expected.value() == null;
        faults.addUnless(
                ofMetric || ofMoney, at, "amountOrMetric", "needs either an amount, or a metric and its value");
        faults.known(expected.metric(), metrics, at + "/metric", "unknownMetric");
    }

    private void metric(SuccessMetric metric, String at) {
        List<String> stages = content.stages().stream().map(Stage::code).toList();
        List<String> activities = content.stages().stream()
                .flatMap(stage -> stage.activities().stream())
                .map(Activity::code)
                .toList();
        faults.known(metric.activities(), activities, at + "/activities", "unknownActivity");
        faults.known(metric.stage(), stages, at + "/stage", "unknownStage");
        boolean tells = metric.measure() != Measure.STAGE_DURATION
                || content.stageOf(metric).isPresent();
        faults.addUnless(
                tells, at + "/stage", "stageMissing", "must be named, as its activities are not all of one stage");
    }

    private void stage(Stage stage, String at) {
        for (int i = 0; i < stage.activities().size(); i++) {
            List<RoleAssignment> roles = stage.activities().get(i).roles();
            for (int j = 0; j < roles.size(); j++) {
                duty(roles.get(j), at + i + "/roles/" + j + "/measures");
            }
        }
    }

    private void duty(RoleAssignment duty, String at) {
        faults.known(duty.measures(), metrics, at, "unknownMetric");
        faults.addUnless(
                duty.measures().isEmpty() || duty.duty().isHeld(),
                at,
                "heldByNobody",
                "must be of who is responsible or accountable; nobody is held to be consulted or informed");
    }
}
