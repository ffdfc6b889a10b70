/** The joint sale: opened, moved through its stages, closed, and changed after closing. */
package dev.tandem.lead.deal;
