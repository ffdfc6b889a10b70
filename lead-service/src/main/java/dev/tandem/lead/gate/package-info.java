/** The items still missing at each stage's gate of a running sale, as last announced by the playbook service. */
package dev.tandem.lead.gate;
