/** What happens to each request on its way in, and to its answer. */
package dev.tandem.gateway.door;
