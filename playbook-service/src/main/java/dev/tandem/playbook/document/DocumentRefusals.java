package dev.tandem.playbook.document;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;

/** Refusals to draft, submit or publish a version of a document, or to answer a comment on one. */
public final class DocumentRefusals {
    private DocumentRefusals() {}

    /** No version with that number of the document was published. */
    @Fact(name = "basedOn", type = Integer.class, meaning = "The version that was not published")
    public static final class BaseUnknown extends RuleViolation {
        BaseUnknown(int basedOn) {
            super("No version " + basedOn + " of this document was published.");
            with("basedOn", basedOn);
        }
    }

    /** Another version was published since the draft was made; as it is, it would take back what that one has changed. */
    @Fact(name = "basedOn", type = Integer.class, meaning = "The version that the draft is based on")
    @Fact(
            name = "conflictingPaths",
            type = String.class,
            several = true,
            meaning = "Pointers to what the draft changes as well",
            example = "/stages/discovery/activities/call/within")
    @Fact(name = "newest", type = Integer.class, meaning = "The version that was published since")
    @Fact(
            name = "theirs",
            type = String.class,
            several = true,
            meaning = "Pointers to what that version has changed",
            example = "/acceptWithin")
    public static final class BaseOutdated extends Conflict {
        private static final int MOST_PATHS = 200;

        BaseOutdated(int basedOn, int newest, Divergence divergence) {
            super("Version " + newest + " was published since; take over what it has changed, and name it as basedOn.");
            with("basedOn", basedOn);
            with("newest", newest);
            with("theirs", divergence.theirs().stream().limit(MOST_PATHS).toList());
            with(
                    "conflictingPaths",
                    divergence.conflicts().stream().limit(MOST_PATHS).toList());
        }
    }

    /** A comment is answered once. */
    public static final class CommentAlreadyResolved extends Conflict {
        CommentAlreadyResolved() {
            super("The comment is already answered.");
        }
    }
}
