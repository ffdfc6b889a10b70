/** Versions of something agreed with partners, in force for a range of days and approved by a second person: what plans and price schedules have in common. */
package dev.tandem.incentive.agreement;
