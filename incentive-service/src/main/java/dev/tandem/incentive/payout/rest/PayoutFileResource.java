package dev.tandem.incentive.payout.rest;

import static dev.tandem.platform.caller.Role.FINANCE;

import dev.tandem.incentive.payout.PaymentInitiation;
import dev.tandem.incentive.payout.Payout;
import dev.tandem.incentive.payout.PayoutDesk;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/payouts/{id}/file")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class PayoutFileResource {
    private static final int SECONDS = 600;

    private final PayoutDesk desk;

    PayoutFileResource(PayoutDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed(FINANCE)
    @Operation(
            operationId = "getPayoutFile",
            summary = "Download a payout file for the bank",
            description = "ISO 20022 pain.001.001.09, with one payment block for each debtor account and currency.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(implementation = String.class)))
    public Response file(@PathParam("id") UUID id) {
        Payout payout = QuarkusTransaction.requiringNew().call(() -> desk.find(id));
        StreamingOutput file =
                out -> QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> write(payout, out));
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"payout-" + id + ".xml\"")
                .build();
    }

    private void write(Payout payout, OutputStream out) {
        try {
            PaymentInitiation.write(payout, desk, out);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("The file of payout " + payout.id() + " could not be written", broken);
        }
    }
}
