/** A person's right to see what is recorded, and to be forgotten. */
package dev.tandem.lead.privacy;
