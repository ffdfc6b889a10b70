/** The API of open work. */
package dev.tandem.playbook.worklist.rest;
