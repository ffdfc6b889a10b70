package dev.tandem.gateway.client.rest;

import dev.tandem.gateway.client.ApiClientStatus;
import dev.tandem.platform.paging.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of clients. */
public class ApiClientQuery {
    @QueryParam("status")
    @Parameter(description = "Clients with this status, or with one of several", example = "[\"active\"]")
    public List<ApiClientStatus> status;

    @QueryParam("partnerId")
    @Parameter(description = "Clients of this partner", example = "0192f1c2-7d3e-7abc-8def-012345671005")
    public UUID partnerId;

    Conditions conditions() {
        return new Conditions().and("status in ?", status).and("partnerId = ?", partnerId);
    }
}
