package dev.tandem.local;

import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import java.util.Map;

/** A partner that takes no part in any sale. */
final class Stranger {
    private Stranger() {}

    static ApiCaller in(Api api, String tenant) {
        ApiCaller admin = api.vendor(tenant, "olga", "vendorAdmin");
        Map<String, String> partner = Map.of(
                "externalId",
                "stranger-" + System.nanoTime(),
                "name",
                "Stranger Ltd",
                "territory",
                "DACH",
                "managerId",
                admin.get("/v1/persons?sub=max").text("/items/0/personId"));
        String id = admin.post("/v1/partners", partner).id();
        return api.partner(tenant, id, "zoe", "partnerSeller", "partnerAdmin");
    }
}
