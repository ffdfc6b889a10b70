/** What the vendor sells. */
package dev.tandem.lead.product;
