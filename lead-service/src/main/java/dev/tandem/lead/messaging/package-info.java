/** What this service receives of the playbook service. */
package dev.tandem.lead.messaging;
