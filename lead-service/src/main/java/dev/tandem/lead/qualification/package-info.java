/** Finding out what a lead is about, whether it is one at all, and whether it is the same as another. */
package dev.tandem.lead.qualification;
