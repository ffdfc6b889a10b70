/** Another system's history, taken in as if it had happened here. */
package dev.tandem.lead.imports;
