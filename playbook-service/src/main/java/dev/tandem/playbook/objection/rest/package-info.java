/** The API of objections and of the report on them. */
package dev.tandem.playbook.objection.rest;
