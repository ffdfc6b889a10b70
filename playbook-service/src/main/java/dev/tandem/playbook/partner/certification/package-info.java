/** Partners' certifications, until they expire or are revoked. */
package dev.tandem.playbook.partner.certification;
