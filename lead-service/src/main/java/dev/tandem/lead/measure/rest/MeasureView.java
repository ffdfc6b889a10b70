package dev.tandem.lead.measure.rest;

import dev.tandem.lead.measure.Measure;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The results of the handoffs of one group")
record MeasureView(
        @Schema(
                description = "A partner's id, a playbook's id and version, or a rule set's version and a rule's code;"
                        + " absent for handoffs without one. A sale that changed to another version counts as offered"
                        + " by the first, and as won or lost by the one that it ran by in the end.",
                example = "7:dach-first")
        String group,

        @Schema(description = "Without imported handoffs", example = "40")
        long offers,

        @Schema(description = "Including those recalled later", example = "30")
        long accepted,

        @Schema(example = "5") long declined,
        @Schema(example = "3") long expired,
        @Schema(example = "2") long recalled,

        @Schema(
                type = SchemaType.STRING,
                description = "From offer to acceptance, by the wall clock; absent when nothing was accepted",
                example = "PT5H30M")
        Duration responseMedian,

        @Schema(description = "Absent without an accepted handoff", type = SchemaType.STRING, example = "PT7H12M")
        Duration responseMean,

        @Schema(
                type = SchemaType.STRING,
                description =
                        "The same in working time, by the partner's calendar as of the acceptance; absent without an accepted handoff",
                example = "PT2H15M")
        Duration responseWorkedMedian,

        @Schema(description = "Absent without an accepted handoff", type = SchemaType.STRING, example = "PT3H4M")
        Duration responseWorkedMean,

        @Schema(description = "Customers contacted", example = "28")
        long firstTouches,

        @Schema(description = "Contacted before the deadline", example = "27")
        long firstTouchesInTime,

        @Schema(description = "Won deals of these handoffs", example = "12")
        long won,

        @Schema(example = "8") long lost,

        @Schema(
                description = "The share of won deals among those won or lost; absent when there are none",
                example = "0.6")
        Double winRate) {

    static MeasureView of(Measure measure) {
        return new MeasureView(
                measure.group(),
                measure.answers().offers(),
                measure.answers().accepted(),
                measure.answers().declined(),
                measure.answers().expired(),
                measure.answers().recalled(),
                measure.responseTimes().median(),
                measure.responseTimes().mean(),
                measure.responseTimes().workedMedian(),
                measure.responseTimes().workedMean(),
                measure.firstTouches().all(),
                measure.firstTouches().inTime(),
                measure.decisions().won(),
                measure.decisions().lost(),
                measure.decisions().winRate());
    }

    @Schema(description = "All groups, by name; there are no further pages")
    record MeasureList(List<MeasureView> items) {
        static MeasureList of(List<Measure> measures) {
            return new MeasureList(measures.stream().map(MeasureView::of).toList());
        }
    }
}
