/** Overdue or blocked matters, escalated level by level along a path until they are resolved. */
package dev.tandem.playbook.escalation;
