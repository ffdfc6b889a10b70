/** Consumes the events that this service receives. */
package dev.tandem.playbook.messaging;
