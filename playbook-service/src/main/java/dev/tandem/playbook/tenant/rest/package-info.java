/** The API of programs. */
package dev.tandem.playbook.tenant.rest;
