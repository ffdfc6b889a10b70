/** The rule by which the playbook of a sale is chosen, in plain Java. */
package dev.tandem.lead.choice.rule;
