/** Who is calling and what set off the work, and the ids of persons. */
package dev.tandem.platform.caller;
