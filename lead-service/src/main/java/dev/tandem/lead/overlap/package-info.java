/** How much of a partner's list the vendor knows, found by salted hashes, with nobody's list revealed. */
package dev.tandem.lead.overlap;
