/** All that this service receives: events of the lead service and its own. */
package dev.tandem.playbook.messaging;
