/** Every event of a sale's thread, stored as it was received, for explanations and exports. */
package dev.tandem.incentive.thread;
