package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner does in the vendor's business. */
@Schema(
        description = "reseller: sells the product on in its own name. systemIntegrator: builds it into the customer's"
                + " systems. referral: tells of customers, and leaves the sale to others. technology: makes a product that"
                + " works with it, such as an independent software vendor. distributor: supplies other partners."
                + " managedService: runs it for the customer")
public enum PartnerType {
    @JsonProperty("reseller")
    RESELLER,
    @JsonProperty("systemIntegrator")
    SYSTEM_INTEGRATOR,
    @JsonProperty("referral")
    REFERRAL,
    @JsonProperty("technology")
    TECHNOLOGY,
    @JsonProperty("distributor")
    DISTRIBUTOR,
    @JsonProperty("managedService")
    MANAGED_SERVICE
}
