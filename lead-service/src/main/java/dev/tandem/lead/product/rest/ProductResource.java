package dev.tandem.lead.product.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.product.Product;
import dev.tandem.lead.product.ProductRefusals.ProductAlreadyExists;
import dev.tandem.lead.product.Products;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products", description = "The vendor's products and price list")
public class ProductResource {
    private final Products products;

    ProductResource(Products products) {
        this.products = products;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION})
    @Operation(operationId = "createProduct", summary = "Add a product to the price list")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    @Refuses(ProductAlreadyExists.class)
    public Response create(@Valid @NotNull CreateProductRequest request) {
        Product product = products.add(request.product());
        return Responses.created("/v1/products/" + product.id(), product.revision(), ProductView.of(product));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER, INTEGRATION})
    @Operation(operationId = "getProduct", summary = "One product")
    @APIResponse(
            responseCode = "200",
            description = "The product",
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response get(@PathParam("id") UUID id) {
        Product product = products.get(id);
        return Responses.ok(product.revision(), ProductView.of(product));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER, INTEGRATION})
    @Operation(operationId = "listProducts", summary = "The price list")
    public Page<ProductView> list(@BeanParam PageRequest request) {
        return request.page(products::page, Product::id).map(ProductView::of);
    }

    record CreateProductRequest(
            @NotBlank @Size(max = 200) @Schema(example = "GTX Pro")
            String name,

            @NotNegative Money listPrice) {
        Product product() {
            return new Product(name, listPrice);
        }
    }

    record ProductView(
            UUID id,

            @Schema(example = "3", description = "Grows with every change; the ETag")
            int revision,

            @Schema(example = "GTX Pro") String name,
            @Schema(description = "Absent if it has none") Money listPrice) {
        static ProductView of(Product product) {
            return new ProductView(
                    product.id(),
                    product.revision(),
                    product.name(),
                    product.listPrice().orElse(null));
        }
    }
}
