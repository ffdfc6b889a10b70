/** Companies that buy, or may buy, and how they are told apart. */
package dev.tandem.lead.account;
