/** What each stage of a running sale still asks for, as the playbook service announced it last. */
package dev.tandem.lead.gate;
