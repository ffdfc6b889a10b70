/** Another system's history, imported as if it had happened here. */
package dev.tandem.lead.imports;
