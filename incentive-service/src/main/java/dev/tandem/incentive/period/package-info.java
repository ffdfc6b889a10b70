/** The books: their start, their lock, and the months and quarters that are open or closed. */
package dev.tandem.incentive.period;
