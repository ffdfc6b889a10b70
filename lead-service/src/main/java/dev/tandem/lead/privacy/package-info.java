/** A person's rights of access and erasure. */
package dev.tandem.lead.privacy;
