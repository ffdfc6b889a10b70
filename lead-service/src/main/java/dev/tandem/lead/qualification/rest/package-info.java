/** Changing, disqualifying, merging and questioning leads, for callers. */
package dev.tandem.lead.qualification.rest;
