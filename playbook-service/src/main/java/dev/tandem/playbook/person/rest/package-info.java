/** The API of people. */
package dev.tandem.playbook.person.rest;
