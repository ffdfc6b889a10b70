/** What the suite promises, as the gateway forwards by it and shows it. */
package dev.tandem.gateway.contract;
