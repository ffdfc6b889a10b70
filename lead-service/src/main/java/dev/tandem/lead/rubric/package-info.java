/** Versioned points tables: written or learned, approved by a second person, and put in force. */
package dev.tandem.lead.rubric;
