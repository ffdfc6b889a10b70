/** The API of contacts. */
package dev.tandem.playbook.contact.rest;
