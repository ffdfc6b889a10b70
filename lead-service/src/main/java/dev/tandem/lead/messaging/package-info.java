/** Receives the events of the playbook service. */
package dev.tandem.lead.messaging;
