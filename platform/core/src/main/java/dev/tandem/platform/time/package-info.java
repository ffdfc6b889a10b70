/** The clock of a tenant, which a sandbox moves. */
package dev.tandem.platform.time;
