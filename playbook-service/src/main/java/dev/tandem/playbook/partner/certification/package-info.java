/** What partners are certified for, until it runs out or is revoked. */
package dev.tandem.playbook.partner.certification;
