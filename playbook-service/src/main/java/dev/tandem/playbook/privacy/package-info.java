/** The rights of access and erasure of the people of both sides. */
package dev.tandem.playbook.privacy;
