/** What would have been different on past and running sales if they had gone by another version. */
package dev.tandem.playbook.whatif;
