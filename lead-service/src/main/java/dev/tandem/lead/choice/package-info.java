/** Which playbook a sale runs by, and why. {@code rule/} decides, in plain Java. */
package dev.tandem.lead.choice;
