/** The scores of leads by the rubric in force, their activities, and back-tests of drafts on past leads. */
package dev.tandem.lead.scoring;
