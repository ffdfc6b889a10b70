package dev.tandem.gateway.limit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One call's way through all its limits: it takes of all of them, or of none. */
final class Attempt {
    private final List<Draw> draws;
    private final String policies;
    private final Leasing leasing;
    private final DoorClock clock;
    private final Patience ofDoor;
    private CompletableFuture<Void> patience;

    Attempt(List<Draw> draws, String policies, Leasing leasing, DoorClock clock, Patience ofDoor) {
        this.draws = draws;
        this.policies = policies;
        this.leasing = leasing;
        this.clock = clock;
        this.ofDoor = ofDoor;
    }

    CompletableFuture<Decision> decide() {
        boolean alone = leasing.isAway() || patience != null && patience.isDone();
        long now = clock.nanos().getAsLong();
        boolean refused = false;
        boolean unknown = false;
        for (Draw draw : draws) {
            draw.take(now, alone);
            unknown |= draw.outcome() == Draw.Outcome.UNKNOWN;
            refused |= draw.refuses();
        }
        if (refused || unknown) {
            draws.forEach(Draw::giveBack);
        }
        return unknown && !refused ? later() : CompletableFuture.completedFuture(decision());
    }

    private Decision decision() {
        List<Standing> standings = draws.stream()
                .filter(draw -> draw.outcome() != Draw.Outcome.UNKNOWN)
                .map(Draw::standing)
                .toList();
        return new Decision(policies, standings, () -> draws.forEach(Draw::release));
    }

    private CompletableFuture<Decision> later() {
        if (patience == null) {
            patience = new CompletableFuture<Void>()
                    .completeOnTimeout(null, ofDoor.ofCall().toMillis(), TimeUnit.MILLISECONDS);
        }
        CompletableFuture<?>[] soon = draws.stream()
                .filter(draw -> draw.outcome() == Draw.Outcome.UNKNOWN)
                .map(Draw::soon)
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.anyOf(CompletableFuture.allOf(soon), patience).thenCompose(over -> decide());
    }
}
