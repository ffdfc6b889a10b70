/** Who is calling and what set off the work, the ids of persons, and the two walls between tenants and partners. */
package dev.tandem.platform.caller;
