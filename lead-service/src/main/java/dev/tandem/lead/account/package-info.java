/** Companies that buy, or may buy, and how they are compared. */
package dev.tandem.lead.account;
