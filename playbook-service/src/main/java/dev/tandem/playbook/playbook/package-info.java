/** Playbook versions from draft to retired: editing, review, comments, search, summary and samples. */
package dev.tandem.playbook.playbook;
