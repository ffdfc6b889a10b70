/** Versioned points tables: written or learned, approved by somebody else, and put in force. */
package dev.tandem.lead.rubric;
