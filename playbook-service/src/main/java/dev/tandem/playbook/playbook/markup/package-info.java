/** The HTML of e-mails: read strictly, so that nobody reads it otherwise than it was checked. */
package dev.tandem.playbook.playbook.markup;
