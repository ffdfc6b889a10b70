/** Working calendars, received from the lead service, and time limits in working time. */
package dev.tandem.playbook.hours;
