/** What may be taken off the price of a sale: by a guardrail of its playbook, or because both sides agree. */
package dev.tandem.playbook.discount;
