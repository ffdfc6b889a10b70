/** The closing plan of a sale, and the people of both sides who close it. */
package dev.tandem.playbook.closing;
