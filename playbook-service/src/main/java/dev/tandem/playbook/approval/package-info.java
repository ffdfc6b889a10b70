/** Four eyes for whatever needs them: who may approve, and when both sides have. */
package dev.tandem.playbook.approval;
