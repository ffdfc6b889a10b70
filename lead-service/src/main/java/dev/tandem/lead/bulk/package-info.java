/** Streams files in and returns a result per line, in bounded memory. */
package dev.tandem.lead.bulk;
