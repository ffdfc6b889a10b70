/** Playbook versions from draft to retired: written, reviewed, commented on, searched, summed up and sampled. */
package dev.tandem.playbook.playbook;
