/** A plan version replayed over deals of the past: what it would have paid beside what was posted; nothing is posted. */
package dev.tandem.incentive.whatif;
