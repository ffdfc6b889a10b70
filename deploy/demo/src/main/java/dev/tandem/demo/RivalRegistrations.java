package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import java.util.List;
import java.util.Map;

/** Two partners claim one sale, and the second learns that it is protected, but not for which partner. */
public final class RivalRegistrations {
    private final Cast program;
    private final Narrator narrator;

    public RivalRegistrations(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void twoOnOneSale(String productId, ApiCaller first, ApiCaller second) {
        narrator.chapter("Two partners register one sale");
        Map<String, Object> sale = Map.of("company", "Harbour Freight Lines", "productIds", List.of(productId));
        Answer claim = first.post("/v1/registrations", sale);
        narrator.exchange(first, claim, "%s, verdict %s", claim.text("/status"), claim.text("/verdict"));
        Answer approved =
                program.manager.post("/v1/registrations/" + claim.id() + "/approve", Map.of("protectedFor", "P90D"));
        narrator.exchange(program.manager, approved, "protected until %s", approved.text("/protectedUntil"));
        Answer late = second.post("/v1/registrations", sale);
        narrator.exchange(second, late, "verdict %s, and no name", late.text("/verdict"));
        Answer refused = program.manager.refused(
                409, "/v1/registrations/" + late.id() + "/approve", Map.of("protectedFor", "P90D"));
        narrator.exchange(program.manager, refused, "%s; the database holds it", refused.text("/code"));
    }
}
