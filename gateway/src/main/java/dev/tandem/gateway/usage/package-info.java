/** How much was called, by whom, for what, and with which outcome. */
package dev.tandem.gateway.usage;
