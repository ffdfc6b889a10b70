/** The tokens that come to the door, and the one kind that leaves it. */
package dev.tandem.gateway.token;
