/** Moves of a sandbox's clock, and whether everything that a move has made due has happened in every service. */
package dev.tandem.gateway.sandbox;
