/** What a client notices between two versions of a contract, and which of it breaks one that was right before. */
package dev.tandem.contract.change;
