package dev.tandem.gateway.usage.rest;

import dev.tandem.gateway.usage.UsageGrouping;
import dev.tandem.gateway.usage.UsageSum;
import dev.tandem.platform.paging.Page;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How much was called; calls of the last ten seconds may be missing")
record ApiUsageView(
        @Schema(example = "2026-03-01") LocalDate from,
        @Schema(example = "2026-03-31") LocalDate to,
        UsageGrouping by,

        @Schema(description = "In the order of what they are summed up by")
        List<ApiUsageItem> items,

        @Schema(
                description = "Pass it as cursor to get the next page; absent on the last page",
                example = "pU3KGCUwux1tEyze1iN7LtkeP3IfyxlxF0SU1kk8nVw0YL4xIB5p_tqg7ui5mX9cfCmZ_a_lkyU")
        String nextCursor) {

    static ApiUsageView of(LocalDate from, LocalDate to, UsageGrouping by, Page<ApiUsageItem> page) {
        return new ApiUsageView(from, to, by, page.items(), page.nextCursor());
    }

    @Schema(description = "Calls with something in common")
    record ApiUsageItem(
            @Schema(
                    description =
                            "The day, the client's id, the partner's id, the operationId or the status; absent for people (by client), for the vendor's side (by partner) "
                                    + "and for calls from before statuses were counted (by status), which come first",
                    example = "2026-03-02")
            String of,

            @Schema(description = "All of them", example = "1204")
            long requests,

            @Schema(description = "Answered by 2xx or 3xx", example = "1180")
            long succeeded,

            @Schema(description = "Answered by 4xx other than 429", example = "20")
            long refused,

            @Schema(description = "Answered by 429", example = "3")
            long limited,

            @Schema(description = "Answered by 5xx", example = "1")
            long failed,

            @Schema(
                    description =
                            "Within so many milliseconds half of them were done, in steps of 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000 and 60000; absent if there were none",
                    example = "25")
            Long medianMillis,

            @Schema(description = "The same for 95 of 100; absent if there were none", example = "100")
            Long p95Millis) {
        static ApiUsageItem of(UsageSum sum) {
            return new ApiUsageItem(
                    sum.of(),
                    sum.requests(),
                    sum.succeeded(),
                    sum.refused(),
                    sum.limited(),
                    sum.failed(),
                    sum.medianMillis(),
                    sum.p95Millis());
        }
    }
}
