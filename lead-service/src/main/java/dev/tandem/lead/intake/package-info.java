/** Takes leads in, singly or by file, and detects duplicates. It is the first step; later steps observe it. */
package dev.tandem.lead.intake;
