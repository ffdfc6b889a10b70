package dev.tandem.lead.measure.rest;

import dev.tandem.lead.measure.Measure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All groups, by name; there are no more pages")
record MeasureList(List<MeasureView> items) {

    static MeasureList of(List<Measure> measures) {
        return new MeasureList(measures.stream().map(MeasureView::of).toList());
    }
}
