package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.RuleViolation;
import dev.tandem.playbook.document.Divergence;
import dev.tandem.playbook.playbook.markup.UnsafePlaces.UnsafePlace;
import java.util.List;
import java.util.stream.Collectors;

/** Refusals to save or submit a playbook, to fill in its templates, or to answer a comment. */
public final class PlaybookRefusals {
    private PlaybookRefusals() {}

    /** The playbook is well formed, but no sale could use it. */
    @Fact(
            name = "faults",
            type = FieldFault.class,
            several = true,
            meaning = "Everything to mend, with pointers into the content")
    public static final class PlaybookIncomplete extends RuleViolation {
        static void ifAny(List<FieldFault> faults) {
            if (!faults.isEmpty()) {
                throw new PlaybookIncomplete(faults);
            }
        }

        private PlaybookIncomplete(List<FieldFault> faults) {
            super("The playbook has " + faults.size() + " fault(s); see faults.");
            with("faults", faults);
        }
    }

    /** A version is published as a whole, and this one exceeds the size of a message. */
    @Fact(name = "bytes", type = Integer.class, meaning = "How large the content is")
    @Fact(name = "mostBytes", type = Integer.class, meaning = "How large it may be")
    public static final class PlaybookTooLarge extends RuleViolation {
        static final int MOST_BYTES = 512 * 1024;

        PlaybookTooLarge(int bytes) {
            super("Compiled, it has " + bytes + " bytes; at most 512 KB can be published.");
            with("bytes", bytes);
            with("mostBytes", MOST_BYTES);
        }
    }

    /** An e-mail of a version from before places were checked when templates are saved. */
    public static final class UnsafeTemplate extends RuleViolation {
        private static final int MOST_PLACES = 10;

        static void ifAny(List<UnsafePlace> places) {
            if (!places.isEmpty()) {
                throw new UnsafeTemplate(places);
            }
        }

        private UnsafeTemplate(List<UnsafePlace> places) {
            super("No values are safe in this template: "
                    + places.stream()
                            .limit(MOST_PLACES)
                            .map(UnsafePlace::message)
                            .collect(Collectors.joining("; ")));
        }
    }

    /** No version with that number of the playbook was published. */
    @Fact(name = "basedOn", type = Integer.class, meaning = "The version that was not published")
    public static final class BaseUnknown extends RuleViolation {
        BaseUnknown(int basedOn) {
            super("No version " + basedOn + " of this playbook was published.");
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
