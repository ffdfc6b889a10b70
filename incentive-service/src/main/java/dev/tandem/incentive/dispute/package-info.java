/** A payee's objection to a line of its statement: evidence, decision, and the posting of what is granted. */
package dev.tandem.incentive.dispute;
