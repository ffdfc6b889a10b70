/** What a sale takes to be closed, and who of both sides closes it. */
package dev.tandem.playbook.closing;
