/** Taking leads in, singly or by the file, and finding those that are known already. The first step: what comes after it observes it. */
package dev.tandem.lead.intake;
