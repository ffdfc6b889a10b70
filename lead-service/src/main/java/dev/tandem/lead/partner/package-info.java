/** Copies of the partners and people that the playbook service announces. */
package dev.tandem.lead.partner;
