/** Incentive plans in versions: drafted, approved by a second person, in force for a range of days. */
package dev.tandem.incentive.plan;
