/** A payee's objection to a line of its statement: evidence, decision, and the posting of the granted amount. */
package dev.tandem.incentive.dispute;
