/** The joint sale: opened, moved through its stages, closed, and what becomes of it after it was made. */
package dev.tandem.lead.deal;
