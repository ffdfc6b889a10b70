/** Reminders: so many days before or after a day, each told once. */
package dev.tandem.playbook.reminder;
