/** The API of partners and their tiers. */
package dev.tandem.playbook.partner.rest;
