package dev.tandem.platform.rest;

import dev.tandem.platform.problem.Refusal;

/** A change without {@code If-Match} could silently undo another caller's change. */
final class RevisionRequired extends Refusal {
    RevisionRequired() {
        super(Kind.REVISION_REQUIRED, "Send If-Match with the ETag of the revision you have read.");
    }
}
