package dev.tandem.lead.discount;

import java.util.UUID;

/** A discount that was granted. @param productId the product of the deal that it is for; null for the whole deal */
record Grant(UUID productId, Discount discount) {}
