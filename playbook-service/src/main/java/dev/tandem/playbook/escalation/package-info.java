/** What is late or stuck, told level by level along a path until somebody has dealt with it. */
package dev.tandem.playbook.escalation;
