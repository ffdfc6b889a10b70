package dev.tandem.lead.attribute.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.attribute.AttributeSchema;
import dev.tandem.lead.attribute.AttributeSchemas;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/attribute-schemas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribute schemas", description = "The tenant's schema for the attributes of leads")
public class AttributeSchemaResource {
    private final AttributeSchemas schemas;

    AttributeSchemaResource(AttributeSchemas schemas) {
        this.schemas = schemas;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(
            operationId = "addAttributeSchema",
            summary = "Set the schema for the attributes of leads",
            description = "Existing leads keep their attributes and are checked when they are next changed.")
    @APIResponse(
            responseCode = "201",
            description = "In force",
            content = @Content(schema = @Schema(implementation = AttributeSchemaView.class)))
    public Response add(@Valid @NotNull AddAttributeSchemaRequest request) {
        AttributeSchema schema = schemas.add(request.schema());
        return Responses.created(
                "/v1/attribute-schemas/" + schema.version(), schema.revision(), AttributeSchemaView.of(schema));
    }

    @GET
    @Path("/{version}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "getAttributeSchema", summary = "One version of the schema")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = AttributeSchemaView.class)))
    public Response get(@PathParam("version") int version) {
        AttributeSchema schema = schemas.get(version);
        return Responses.ok(schema.revision(), AttributeSchemaView.of(schema));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "listAttributeSchemas", summary = "All versions; the last one is in force")
    public Page<AttributeSchemaView> list(@BeanParam PageRequest request) {
        return request.page(schemas::page, AttributeSchema::id).map(AttributeSchemaView::of);
    }

    @Schema(description = "The schema for the attributes of leads from now on")
    record AddAttributeSchemaRequest(
            @NotNull
            @Schema(
                    description = "JSON Schema (2020-12) of an object of plain values, without references",
                    example =
                            "{\"type\": \"object\", \"properties\": {\"employees\": {\"type\": \"integer\", \"minimum\": 1}}, \"required\": [\"employees\"]}")
            Map<String, Object> schema) {}

    @Schema(description = "A version of the schema for the attributes of leads")
    record AttributeSchemaView(
            UUID id,

            @Schema(example = "3", description = "Grows with every change; the ETag")
            int revision,

            @Schema(example = "3") int version,

            @Schema(
                    description = "JSON Schema (2020-12)",
                    example = "{\"type\": \"object\", \"properties\": {\"employees\": {\"type\": \"integer\"}}}")
            Map<String, Object> schema,

            Instant createdAt) {
        static AttributeSchemaView of(AttributeSchema schema) {
            return new AttributeSchemaView(
                    schema.id(), schema.revision(), schema.version(), schema.schema(), schema.createdAt());
        }
    }
}
