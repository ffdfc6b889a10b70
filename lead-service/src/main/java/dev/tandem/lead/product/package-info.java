/** The vendor's products and price list. */
package dev.tandem.lead.product;
