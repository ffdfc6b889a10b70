/** Copies of the playbook versions published by the playbook service, as far as sales need them here. */
package dev.tandem.lead.playbook;
