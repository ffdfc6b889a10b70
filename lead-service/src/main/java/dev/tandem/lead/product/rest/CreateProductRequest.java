package dev.tandem.lead.product.rest;

import dev.tandem.lead.product.Product;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CreateProductRequest(
        @NotBlank @Size(max = 200) @Schema(example = "GTX Pro")
        String name,

        @NotNegative Money listPrice) {
    Product product() {
        return new Product(name, listPrice);
    }
}
