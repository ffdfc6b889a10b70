package dev.tandem.local;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.PartnersApi;
import dev.tandem.client.api.PersonsApi;
import dev.tandem.client.api.PersonsApi.APIListPersonsRequest;
import dev.tandem.client.model.RegisterPartnerRequest;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A partner that takes no part in any sale. */
final class Stranger {
    private Stranger() {}

    static ApiCaller in(Api api, String tenant) {
        ApiCaller admin = api.vendor(tenant, "olga", "vendorAdmin");
        UUID manager = new PersonsApi(admin)
                .listPersons(APIListPersonsRequest.newBuilder().sub("max").build())
                .getItems()
                .get(0)
                .getPersonId();
        RegisterPartnerRequest partner = new RegisterPartnerRequest()
                .externalId("stranger-" + System.nanoTime())
                .name("Stranger Ltd")
                .territory("DACH")
                .managerId(manager);
        UUID id = new PartnersApi(admin).registerPartner(partner, newKey()).getId();
        return api.partner(tenant, id, "zoe", "partnerSeller", "partnerAdmin");
    }

    /** The requests that are not answered as if there were no such record. */
    static List<String> isShown(ApiCaller stranger, List<Function<ApiCaller, ?>> calls) {
        List<String> shown = new ArrayList<>();
        for (Function<ApiCaller, ?> call : calls) {
            try {
                call.apply(stranger);
                shown.add(stranger.status() + " for " + stranger.request());
            } catch (Refusal refusal) {
                if (refusal.status() != 404) {
                    shown.add(refusal.getMessage());
                }
            }
        }
        return shown;
    }
}
