/** The companies that sell together with the vendor, with their standing, tiers and contacts. */
package dev.tandem.playbook.partner;
