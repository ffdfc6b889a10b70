package dev.tandem.playbook.metric.rest;

import dev.tandem.playbook.metric.Achievement;
import dev.tandem.playbook.metric.MetricReport;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.playbook.content.SuccessMetric.Measure;
import dev.tandem.playbook.staff.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlaybookMeasures", description = "What was achieved of the metrics of a playbook")
record MeasuresView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID playbookId,

        @Schema(description = "From so many sales on there is an actual value", example = "5")
        int fewestSales,

        @Schema(description = "In the order of the playbook")
        List<MetricView> metrics) {
    static MeasuresView of(UUID playbookId, List<MetricReport> reports) {
        return new MeasuresView(
                playbookId,
                Achievement.FEWEST_SALES,
                reports.stream().map(MetricView::of).toList());
    }

    @Schema(name = "MetricMeasures", description = "What was achieved of one metric")
    record MetricView(
            @Schema(example = "fast-answers") String code,

            @Schema(example = "Time until the partner accepts")
            String name,

            Measure measure,

            @Schema(
                    description = "Whether it is compared with sales; false of winRateUplift and count",
                    example = "true")
            boolean measured,

            @Schema(description = "In the unit of the measure: hours, percent or a count", example = "8")
            BigDecimal target,

            @Schema(
                    description = "Of a stage's duration, as the metric names it; absent for all else",
                    example = "validation")
            String stage,

            AchievementView all,

            @Schema(description = "By version of the playbook that the sales use, by number")
            List<VersionView> versions,

            @Schema(description = "Those with the most sales first, up to 100")
            List<PartnerView> partners,

            @Schema(description = "How many partners are left out", example = "0")
            int morePartners,

            @Schema(
                    description =
                            "Who holds a duty that answers for the metric, with the sales on which they do; those with"
                                    + " the most sales first, up to 100")
            List<PersonView> people,

            @Schema(description = "How many people are left out", example = "0")
            int morePeople) {
        private static MetricView of(MetricReport report) {
            SuccessMetric metric = report.metric();
            return new MetricView(
                    metric.code(),
                    metric.name(),
                    metric.measure(),
                    metric.measure().isMeasured(),
                    metric.target(),
                    metric.stage(),
                    AchievementView.of(report.all()),
                    report.versions().stream()
                            .map(one -> new VersionView(one.version(), AchievementView.of(one.achieved())))
                            .toList(),
                    report.partners().stream()
                            .map(one -> new PartnerView(one.partnerId(), AchievementView.of(one.achieved())))
                            .toList(),
                    report.morePartners(),
                    report.people().stream()
                            .map(one -> new PersonView(one.personId(), one.side(), AchievementView.of(one.achieved())))
                            .toList(),
                    report.morePeople());
        }
    }

    @Schema(name = "MetricAchievement", description = "What some sales achieved of a metric")
    record AchievementView(
            @Schema(description = "The number of sales that it rests on", example = "12")
            int sales,

            @Schema(
                    description = "Whether these are too few for an actual value: fewer than fewestSales",
                    example = "false")
            boolean notEnough,

            @Schema(
                    description =
                            "In the unit of the metric, to two decimals: hours of the median, or percent; absent if"
                                    + " there are not enough sales",
                    example = "6.5")
            BigDecimal actual,

            @Schema(description = "Whether the target is met; absent if there are not enough sales", example = "true")
            Boolean met,

            @Schema(
                    type = SchemaType.STRING,
                    description = "The exact median; absent for a rate, and if there are not enough sales",
                    example = "PT6H30M")
            Duration median,

            @Schema(
                    type = SchemaType.STRING,
                    description = "The shortest time that nine in ten do not exceed; absent likewise",
                    example = "PT15H")
            Duration percentile90) {
        private static AchievementView of(Achievement achieved) {
            return new AchievementView(
                    achieved.sales(),
                    !achieved.isEnough(),
                    achieved.actual(),
                    achieved.met(),
                    achieved.median(),
                    achieved.percentile90());
        }
    }

    @Schema(name = "MetricOfVersion", description = "What the sales by one version achieved of a metric")
    record VersionView(@Schema(example = "1") int version, AchievementView achieved) {}

    @Schema(name = "MetricOfPartner", description = "What the sales with one partner achieved of a metric")
    record PartnerView(
            @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
            UUID partnerId,

            AchievementView achieved) {}

    @Schema(
            name = "MetricOfPerson",
            description = "What the sales on which a person answers for a metric achieved of it")
    record PersonView(
            @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID personId,

            @Schema(description = "Of the person") Side side,

            AchievementView achieved) {}
}
