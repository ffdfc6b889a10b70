package dev.tandem.gateway.sandbox.rest;

import dev.tandem.gateway.sandbox.Readiness;
import dev.tandem.gateway.sandbox.Readiness.Hold;
import dev.tandem.gateway.sandbox.Readiness.WaitsFor;
import dev.tandem.gateway.sandbox.SandboxClock;
import dev.tandem.platform.progress.ServiceProgressView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The last move of a sandbox's clock, and whether everything that it has made due has happened")
record SandboxClockView(
        @Schema(description = "The tenant's time before the move", example = "2026-03-02T09:15:00Z")
        Instant from,

        @Schema(description = "The tenant's time right after it", example = "2026-03-05T09:15:00Z")
        Instant to,

        @Schema(
                description =
                        "advancing; ready once all that was due by then has happened in every service; stuck when nothing has changed for a minute, until something does",
                example = "advancing")
        Readiness.ClockStatus status,

        @Schema(description = "Each service as it was last seen")
        List<ServiceStateView> services) {
    static SandboxClockView of(SandboxClock clock, List<String> services) {
        return new SandboxClockView(
                clock.movedFrom(),
                clock.movedTo(),
                clock.readiness().status(),
                services.stream()
                        .map(service -> ServiceStateView.of(
                                service,
                                clock.answerOf(service),
                                Optional.ofNullable(clock.readiness().holds().get(service))))
                        .toList());
    }

    @Schema(description = "How far a service is with what the move has made due")
    record ServiceStateView(
            @Schema(example = "lead") String service,

            @Schema(
                    description =
                            "What it waits for, or is waited for: an answer of its own, the broker, parked events, to hear of the move (clock), due work, events on their way to the broker (outbox), events of others; absent if nothing",
                    example = "dueWork")
            WaitsFor waitsFor,

            @Schema(
                    description = "The tenant's time there; absent if it does not answer",
                    example = "2026-03-05T09:15:00Z")
            Instant now,

            @Schema(description = "Pieces of work that are due; absent if it does not answer", example = "12")
            Long due,

            @Schema(description = "Events on their way to the broker; absent if it does not answer", example = "3")
            Long unpublished,

            @Schema(
                    description =
                            "The tenant's parked events by their ids, the latest 100; absent if it does not answer",
                    examples = {"[\"0192f1c2-7d3e-7abc-8def-012345671007\"]"})
            List<UUID> parked) {
        private static ServiceStateView of(String service, Optional<ServiceProgressView> answer, Optional<Hold> hold) {
            return new ServiceStateView(
                    service,
                    hold.map(Hold::waitsFor).orElse(null),
                    answer.map(ServiceProgressView::now).orElse(null),
                    answer.map(ServiceProgressView::due).orElse(null),
                    answer.map(ServiceProgressView::unpublished).orElse(null),
                    answer.map(ServiceProgressView::parked).orElse(null));
        }
    }
}
