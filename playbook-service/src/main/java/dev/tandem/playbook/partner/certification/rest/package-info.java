/** The API of certifications. */
package dev.tandem.playbook.partner.certification.rest;
