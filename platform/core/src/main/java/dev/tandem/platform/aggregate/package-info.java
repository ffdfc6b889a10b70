/** What records have in common: identity, tenant, revision, and a status with its transitions. */
package dev.tandem.platform.aggregate;
