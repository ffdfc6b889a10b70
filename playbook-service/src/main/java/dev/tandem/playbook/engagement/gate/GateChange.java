package dev.tandem.playbook.engagement.gate;

/**
 * A gate as it is after a change.
 *
 * @param reopened whether the gate was satisfied, and asks for something again
 */
public record GateChange(Gate gate, boolean reopened) {}
