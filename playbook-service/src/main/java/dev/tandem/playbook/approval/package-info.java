/** Approval by more than one person: the steps that are needed, who may take them, and which were taken. */
package dev.tandem.playbook.approval;
