/** Copies of the playbook versions that the playbook service publishes, as far as sales run by them here. */
package dev.tandem.lead.playbook;
