/** Who works when, as the lead service tells it, and how time limits run by it. */
package dev.tandem.playbook.hours;
