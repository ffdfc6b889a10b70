/** Consumers of the lead and playbook services' events, and this service's own copy of what it reads of them. */
package dev.tandem.incentive.messaging;
