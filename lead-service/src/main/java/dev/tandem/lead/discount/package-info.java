/** The discounts that were granted on running sales, as announced by the playbook service: no deal is won for less. */
package dev.tandem.lead.discount;
