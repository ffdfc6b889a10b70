/** The token endpoint. */
package dev.tandem.gateway.oauth.rest;
