/** Advances that lift a period to a guaranteed amount and are recovered from later earnings. */
package dev.tandem.incentive.draw;
