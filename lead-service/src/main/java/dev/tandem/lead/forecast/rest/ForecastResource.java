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
@Tag(name = "Forecast", description = "What joint sales are expected to bring; a partner sees its own alone")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
public class ForecastResource {
    /** A table only for who asks for one: any other {@code Accept} prefers JSON. */
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
                    "Open deals count by the day they are expected to close, won ones by the day they did. What is"
                            + " omitted or has no such day counts nowhere. With Accept: text/csv as a table.")
    @APIResponse(responseCode = "200", description = "A line for each period, partner and currency")
    @APIResponse(responseCode = "400", description = "invalidRequest: the days or the period have faults")
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
        ForecastQuery.Selection selection = query.selection();
        return forecasts.of(selection.days(), selection.length());
    }
}
