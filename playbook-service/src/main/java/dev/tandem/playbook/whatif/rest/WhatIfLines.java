package dev.tandem.playbook.whatif.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.whatif.SaleDifference;
import dev.tandem.playbook.whatif.WhatIfDesk;
import dev.tandem.playbook.whatif.WhatIfTally;
import dev.tandem.playbook.work.MissingRequirement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines of an answer. */
final class WhatIfLines {
    private WhatIfLines() {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "WhatIfSale", description = "A sale that would have been different")
    record SaleLine(
            @Schema(enumeration = "sale", example = "sale") String line,

            @Schema(example = "0192f1c2-7d3e-7abc-8def-01234567100c")
            UUID engagementId,

            @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671000")
            UUID thread,

            @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
            UUID partnerId,

            @Schema(description = "The version that it used last")
            DocumentVersion playbook,

            EngagementStatus status,

            @Schema(
                    description =
                            "true: the version is not for its partner, of whom no sale would begin with it; absent if it is",
                    example = "true")
            Boolean outside,

            @Schema(
                    description =
                            "Gates that the deal went through, and would not have then, in order of time; absent if there are none")
            List<StopView> stops,

            @Schema(description = "What would have been late, and was not; absent if nothing would")
            List<LateView> late,

            @Schema(description = "What was late, and would not have been; absent if nothing was")
            List<LateView> inTime,

            @Schema(description = "What somebody would have had to do, and had not; absent if nobody would")
            List<ShareView> more,

            @Schema(description = "What somebody had to do, and would not have had to; absent if nobody had")
            List<ShareView> less) {
        static SaleLine of(WhatIfDesk.Answer answer) {
            Engagement sale = answer.sale();
            SaleDifference difference = answer.difference().orElseThrow();
            return new SaleLine(
                    "sale",
                    sale.id(),
                    sale.thread(),
                    sale.partnerId(),
                    sale.playbook(),
                    sale.status(),
                    answer.outside() ? true : null,
                    difference.stops().stream().map(StopView::of).toList(),
                    difference.late().stream().map(LateView::of).toList(),
                    difference.inTime().stream().map(LateView::of).toList(),
                    difference.more().stream().map(ShareView::of).toList(),
                    difference.less().stream().map(ShareView::of).toList());
        }
    }

    @Schema(name = "WhatIfStop", description = "A gate that would have been closed when the deal went through it")
    record StopView(
            @Schema(description = "The stage whose gate it is; won for winning", example = "validation")
            String stage,

            @Schema(description = "When the deal went through it", example = "2026-03-02T09:15:00Z")
            Instant at,

            @Schema(description = "What it would have waited for")
            List<MissingRequirement> missing,

            @Schema(
                    description = "When all of that was there after all; absent if it never was",
                    example = "2026-03-05T11:00:00Z")
            Instant until) {
        static StopView of(SaleDifference.Stop stop) {
            return new StopView(
                    stop.stage(), stop.at(), stop.missing(), stop.until().orElse(null));
        }
    }

    @Schema(name = "WhatIfLate", description = "Something that took longer than it may")
    record LateView(
            @Schema(
                    enumeration = {"activity", "milestone", "stage"},
                    example = "activity")
            String kind,

            @Schema(description = "Its code", example = "technical-validation")
            String code,

            @Schema(description = "By when it had to be done", example = "2026-03-04T17:00:00Z")
            Instant due) {
        static LateView of(SaleDifference.Late late) {
            return new LateView(late.kind().name().toLowerCase(Locale.ROOT), late.code(), late.due());
        }
    }

    @Schema(name = "WhatIfShare", description = "The part of somebody in an activity")
    record ShareView(
            @Schema(example = "technical-validation") String activity,
            Duty duty,
            Side side,

            @Schema(description = "As the playbook's role matrix names it", example = "partnerSeller")
            String role,

            @Schema(description = "Absent if no one has the role", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID personId) {
        static ShareView of(SaleDifference.Share share) {
            return new ShareView(
                    share.activity(),
                    share.duty(),
                    share.holder().side(),
                    share.holder().role(),
                    share.holder().personId());
        }
    }

    @Schema(name = "WhatIfProgress", description = "How far it has come")
    record ProgressLine(
            @Schema(enumeration = "progress", example = "progress")
            String line,

            @Schema(description = "How many sales were looked at", example = "200")
            int sales,

            @Schema(description = "How many there are to look at", example = "1350")
            long of) {
        static ProgressLine of(WhatIfTally tally, long all) {
            return new ProgressLine("progress", tally.sales(), all);
        }
    }

    @Schema(name = "WhatIfSummary", description = "The last line; an answer without it was cut off")
    record SummaryLine(
            @Schema(enumeration = "summary", example = "summary")
            String line,

            @Schema(description = "How many sales were looked at", example = "1350")
            int sales,

            @Schema(
                    description = "How many of them began before their stages were recorded: nothing is said of them",
                    example = "12")
            int notRecorded,

            @Schema(description = "How many are of partners that the version is not for", example = "7")
            int outside,

            @Schema(description = "How many would have been different", example = "240")
            int different,

            @Schema(description = "How many a gate would have stopped", example = "118")
            int stopped,

            @Schema(description = "How many each gate would have stopped, by its stage", example = "{\"won\": 118}")
            Map<String, Integer> stops,

            @Schema(
                    description = "How many activities, milestones and stages would have been late, and were not",
                    example = "31")
            int late,

            @Schema(description = "How many were late, and would not have been", example = "4")
            int inTime,

            @Schema(description = "Who would have had more or less to do, the greatest difference first; at most 200")
            List<LoadView> people) {
        static SummaryLine of(WhatIfTally tally) {
            return new SummaryLine(
                    "summary",
                    tally.sales(),
                    tally.notRecorded(),
                    tally.outside(),
                    tally.different(),
                    tally.stopped(),
                    tally.stops(),
                    tally.late(),
                    tally.inTime(),
                    tally.people().stream().map(LoadView::of).toList());
        }
    }

    @Schema(name = "WhatIfLoad", description = "How much more or less one person would have had to do by one role")
    record LoadView(
            Side side,

            @Schema(description = "As the playbook's role matrix names it", example = "partnerSeller")
            String role,

            @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID personId,

            @Schema(description = "Activities that would have been theirs, and were not", example = "14")
            int more,

            @Schema(description = "Activities that were theirs, and would not have been", example = "2")
            int less) {
        static LoadView of(WhatIfTally.Load load) {
            return new LoadView(load.side(), load.role(), load.personId(), load.more(), load.less());
        }
    }
}
