/** REST API of clients. */
package dev.tandem.gateway.client.rest;
