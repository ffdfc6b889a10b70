/** The companies that sell together with the vendor, with their status, tiers and contacts. */
package dev.tandem.playbook.partner;
