/** The common parts of records: identity, tenant, revision, and a status with its transitions. */
package dev.tandem.platform.aggregate;
