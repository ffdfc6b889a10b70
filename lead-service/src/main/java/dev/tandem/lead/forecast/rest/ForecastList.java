package dev.tandem.lead.forecast.rest;

import dev.tandem.lead.forecast.ForecastLine;
import dev.tandem.platform.money.Money;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All lines, in the order of periods; there are no further pages")
record ForecastList(List<Line> items) {
    @Schema(name = "ForecastLine", description = "The forecast of one partner's deals for one period, in one currency")
    record Line(
            @Schema(description = "A month, such as 2026-03, or a quarter", example = "2026Q1")
            String period,

            @Schema(description = "The owning partner; each deal counts once, with its whole amount")
            UUID partnerId,

            @Schema(description = "In all categories", example = "7")
            long deals,

            Money pipeline,
            Money bestCase,
            Money commit,

            @Schema(description = "Won in the period, less refunds")
            Money closed) {

        static Line of(ForecastLine line) {
            return new Line(
                    line.period(),
                    line.partnerId(),
                    line.deals(),
                    line.pipeline(),
                    line.bestCase(),
                    line.commit(),
                    line.closed());
        }
    }

    static ForecastList of(List<ForecastLine> lines) {
        return new ForecastList(lines.stream().map(Line::of).toList());
    }
}
