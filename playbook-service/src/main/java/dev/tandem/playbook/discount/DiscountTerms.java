package dev.tandem.playbook.discount;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is asked for.
 *
 * @param productId the product of the deal that it is for; null for the whole deal
 * @param validUntil the last day on which it holds, in the tenant's time zone; null for no end
 */
public record DiscountTerms(UUID productId, Discount discount, LocalDate validUntil) {}
