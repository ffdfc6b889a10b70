/** The price list for callers. */
package dev.tandem.lead.product.rest;
