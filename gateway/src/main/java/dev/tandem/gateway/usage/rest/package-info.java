/** REST API of what was called. */
package dev.tandem.gateway.usage.rest;
