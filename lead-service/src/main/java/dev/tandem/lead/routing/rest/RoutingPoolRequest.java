package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.pool.CapPeriod;
import dev.tandem.lead.routing.pool.PoolContent;
import dev.tandem.lead.routing.pool.RoutingPool;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Partners and sellers that take turns, in proportion to their weights")
record RoutingPoolRequest(
        @NotBlank @Size(max = 60) @Schema(example = "emea-partners")
        String code,

        @NotBlank
        @Size(max = 60)
        @Schema(description = "The time zone of the periods of caps", example = "Europe/Berlin")
        String zone,

        @Schema(
                description = "Condition on the leads that the pool takes at all; all by default",
                example = "lead.fit >= 60")
        String condition,

        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Member> members) {

    @Schema(
            description = "A partner or a seller; ties go to the member listed first",
            example = "{\"partnerId\":\"0197f6a0-0000-7000-8000-000000000001\",\"weight\":3,\"maxOpenLeads\":20,"
                    + "\"caps\":[{\"period\":\"day\",\"most\":5}],\"workingHours\":true}")
    record Member(
            @Schema(example = "0197f6a0-0000-7000-8000-000000000001")
            UUID partnerId,

            @Schema(example = "0197f6a0-0000-8000-8000-00000000000a")
            UUID sellerId,

            @Min(0) @Max(10_000) @Schema(description = "0 takes no turns", example = "3")
            int weight,

            @Min(0) @Schema(description = "From this number of open leads on it takes none", example = "20")
            Integer maxOpenLeads,

            @Size(max = 4) List<@Valid @NotNull Cap> caps,

            @Schema(description = "Whether it takes leads only while its calendar is open", example = "true")
            Boolean workingHours) {
        private PoolContent.Member member() {
            List<PoolContent.PeriodCap> limits = Objects.requireNonNullElse(caps, List.<Cap>of()).stream()
                    .map(cap -> new PoolContent.PeriodCap(cap.period(), cap.most()))
                    .toList();
            return new PoolContent.Member(
                    partnerId, sellerId, weight, maxOpenLeads, limits, Boolean.TRUE.equals(workingHours));
        }

        private static Member of(PoolContent.Member member) {
            return new Member(
                    member.partnerId(),
                    member.sellerId(),
                    member.weight(),
                    member.maxOpenLeads(),
                    member.caps().stream()
                            .map(cap -> new Cap(cap.period(), cap.most()))
                            .toList(),
                    member.workingHours());
        }
    }

    @Schema(description = "The maximum number of leads in a calendar period, by whichever rule")
    record Cap(
            @NotNull @Schema(example = "day") CapPeriod period,
            @Min(0) @Schema(example = "5") int most) {}

    static List<Member> members(PoolContent content) {
        return content.members().stream().map(Member::of).toList();
    }

    PoolContent content() {
        return new PoolContent(
                code, zone, condition, members.stream().map(Member::member).toList());
    }

    @Schema(description = "Partners and sellers that take turns")
    record RoutingPoolView(
            @Schema(example = "0197f6a0-0000-7000-8000-000000000003")
            UUID id,

            @Schema(example = "0") int revision,
            @Schema(example = "emea-partners") String code,
            @Schema(example = "Europe/Berlin") String zone,

            @Schema(description = "Absent if it has none", example = "lead.fit >= 60")
            String condition,

            List<Member> members) {
        static RoutingPoolView of(RoutingPool pool) {
            return new RoutingPoolView(
                    pool.id(),
                    pool.revision(),
                    pool.content().code(),
                    pool.content().zone(),
                    pool.content().condition(),
                    RoutingPoolRequest.members(pool.content()));
        }
    }
}
