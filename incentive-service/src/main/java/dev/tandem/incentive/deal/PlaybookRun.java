package dev.tandem.incentive.deal;

import java.util.UUID;

/** Which version of a playbook a deal was run by. */
public record PlaybookRun(UUID id, int version) {}
