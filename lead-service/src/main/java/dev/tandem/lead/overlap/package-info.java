/** How much of a partner's list the vendor knows, found by salted hashes without revealing either list. */
package dev.tandem.lead.overlap;
