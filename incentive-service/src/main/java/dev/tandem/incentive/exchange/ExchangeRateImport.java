package dev.tandem.incentive.exchange;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of a rate import. */
@Schema(name = "RatesTakenIn")
public record ExchangeRateImport(
        @Schema(example = "2017-01-02", description = "The first day in the file")
        LocalDate first,

        @Schema(example = "2017-12-29", description = "The last day in the file")
        LocalDate last,

        @Schema(example = "7905", description = "The number of new rates")
        int added,

        @Schema(example = "0", description = "The number of rates that were already stored")
        int known) {}
