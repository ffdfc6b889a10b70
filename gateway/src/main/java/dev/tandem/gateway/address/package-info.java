/** Where requests come from, by address. */
package dev.tandem.gateway.address;
