/** The REST API of the rights of access and erasure. */
package dev.tandem.playbook.privacy.rest;
