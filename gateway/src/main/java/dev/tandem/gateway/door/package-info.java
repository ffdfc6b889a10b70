/**
 * What happens to each request on its way in, and to its answer. What every request passes is a singleton: a proxy in front of it would
 * look for its scope each time.
 */
package dev.tandem.gateway.door;
