/** Events that a service publishes: written to the outbox in the business transaction, relayed to Kafka in order. */
package dev.tandem.platform.event;
