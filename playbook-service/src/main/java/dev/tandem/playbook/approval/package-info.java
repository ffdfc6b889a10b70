/** Four-eyes approval by both sides: who may approve, and when both have done so. */
package dev.tandem.playbook.approval;
