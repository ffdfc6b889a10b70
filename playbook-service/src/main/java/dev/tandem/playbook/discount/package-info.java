/** Discounts on the price of a sale: within a guardrail of its playbook, or approved by both sides. */
package dev.tandem.playbook.discount;
