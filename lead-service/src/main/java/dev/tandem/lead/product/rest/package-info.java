/** REST API of the price list. */
package dev.tandem.lead.product.rest;
