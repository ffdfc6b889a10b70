/** Both sides' lessons from a sale that is over. */
package dev.tandem.playbook.debrief;
