package dev.tandem.lead.forecast.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.forecast.ForecastLine;
import dev.tandem.lead.forecast.Forecasts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/forecast")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecast", description = "The forecast of joint sales; a partner sees only its own")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
public class ForecastResource {
    /** CSV only on request: any other {@code Accept} prefers JSON. */
    private static final String CSV = "text/csv;qs=0.5";

    private final Forecasts forecasts;

    ForecastResource(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "getForecast",
            summary = "The joint forecast by category, per period, partner and currency",
            description =
                    "Open deals count on the day they are expected to close, won ones on the day they closed. Deals "
                            + "that are omitted or have no expected day do not count. Accept: text/csv returns CSV.")
    @APIResponse(responseCode = "200", description = "One line per period, partner and currency")
    public ForecastList get(@BeanParam ForecastQuery query) {
        return ForecastList.of(selected(query));
    }

    @GET
    @Produces(CSV)
    @Transactional
    @Operation(hidden = true)
    public String csv(@BeanParam ForecastQuery query) {
        return ForecastCsv.of(selected(query));
    }

    private List<ForecastLine> selected(ForecastQuery query) {
        return forecasts.of(query.days(), query.length());
    }
}
