/** REST API of a sandbox's clock. */
package dev.tandem.gateway.sandbox.rest;
