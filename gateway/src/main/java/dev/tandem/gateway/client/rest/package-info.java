/** REST API of clients and of the tokens that they take. */
package dev.tandem.gateway.client.rest;
