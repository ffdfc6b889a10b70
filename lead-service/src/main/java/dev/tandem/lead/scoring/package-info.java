/** What leads are worth by the rubric in force, what they did, and drafts played over past leads. */
package dev.tandem.lead.scoring;
