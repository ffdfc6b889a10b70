/**
 * PostgreSQL's programs, unpacked from their Maven artifact once per user and version. They appear in the cache whole or not at
 * all, however many processes want them at once and whenever one of them is killed.
 */
package dev.tandem.embedded.binaries;
