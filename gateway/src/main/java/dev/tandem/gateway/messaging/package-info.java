/** What the gateway hears of other services. */
package dev.tandem.gateway.messaging;
