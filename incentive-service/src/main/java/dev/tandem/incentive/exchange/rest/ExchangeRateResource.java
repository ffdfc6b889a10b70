package dev.tandem.incentive.exchange.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.exchange.ExchangeRateDesk;
import dev.tandem.incentive.exchange.ExchangeRateImport;
import dev.tandem.incentive.exchange.ExchangeRefusals.RateDiffers;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.time.TenantClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange rates", description = "Dated reference rates, used to convert deals in other currencies")
public class ExchangeRateResource {
    /** Several times the size of all European Central Bank rates since 1999. */
    private static final int LARGEST = 10_000_000;

    private final ExchangeRateDesk desk;
    private final TenantClock clock;

    ExchangeRateResource(ExchangeRateDesk desk, TenantClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, INTEGRATION})
    @Operation(
            operationId = "importExchangeRates",
            summary = "Import a file of reference rates",
            description =
                    "In the format of the European Central Bank's history: Date and currencies in the first line, "
                            + "then one line per day with units per euro, N/A where there is no rate. Importing "
                            + "the same file again changes nothing. Deals that waited for a rate are posted at "
                            + "once.",
            // Unlike other files it is read as a whole.
            extensions = @Extension(name = "x-class", value = "write"))
    @APIResponse(
            responseCode = "200",
            description = "The rates are imported",
            content = @Content(schema = @Schema(implementation = ExchangeRateImport.class)))
    @APIResponse(responseCode = "413", description = "The file is larger than 10 MB")
    @Refuses(RateDiffers.class)
    public ExchangeRateImport takeIn(
            @Schema(example = "Date,USD,JPY,\n2017-04-13,1.063,116.00,\n2017-04-12,1.0605,116.17,\n") InputStream csv)
            throws IOException {
        byte[] bytes = csv.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new WebApplicationException(
                    "A rate file must not exceed 10 MB.", Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return desk.takeIn(ExchangeRateFile.read(new String(bytes, StandardCharsets.UTF_8), clock.today()));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION})
    @Operation(
            operationId = "findExchangeRate",
            summary = "The exchange rate for a business date",
            description = "Once a posting has used a rate for a business date, later imports do not change it.")
    @APIResponse(responseCode = "200", description = "The rate")
    @APIResponse(
            responseCode = "404",
            description = "no publication of the five days up to the business date has both currencies")
    @Refuses(NotFound.class)
    public ExchangeRateView find(@Valid @BeanParam ExchangeRateQuery query) {
        return ExchangeRateView.of(desk.rate(query.conversion()));
    }
}
