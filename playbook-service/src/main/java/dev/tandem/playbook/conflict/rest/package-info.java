/** The API of conflict cases. */
package dev.tandem.playbook.conflict.rest;
