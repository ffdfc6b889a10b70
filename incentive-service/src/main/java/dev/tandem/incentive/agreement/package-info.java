/**
 * Versions of agreements with partners, in force for a range of days and approved by a second person; shared by plans
 * and price schedules.
 */
package dev.tandem.incentive.agreement;
