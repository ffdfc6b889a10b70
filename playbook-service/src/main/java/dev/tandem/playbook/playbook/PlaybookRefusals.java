package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.RuleViolation;
import dev.tandem.playbook.playbook.markup.UnsafePlaces.UnsafePlace;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Refusals to save or submit a playbook, or to fill in its templates. */
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

    /** A variant is compared with an older version that is in force. */
    public static final class NoControl extends RuleViolation {
        public NoControl() {
            super("No older version of this playbook is in force that a variant could be compared with.");
        }
    }

    /** A variant that assigns no sale would only keep other versions from being published. */
    @Fact(
            name = "lastDay",
            type = LocalDate.class,
            meaning = "On which its experiment would have assigned sales, in the program's time zone")
    public static final class ExperimentOver extends RuleViolation {
        public ExperimentOver(LocalDate lastDay) {
            super(
                    "The last day of this variant's experiment is over; declare a later one, or none, while it is a draft.");
            with("lastDay", lastDay);
        }
    }

    /** What is in force does not change while a variant is compared with it. */
    @Fact(name = "experimentId", type = UUID.class, meaning = "The experiment to be ended first")
    public static final class ExperimentRunning extends Conflict {
        public ExperimentRunning(UUID experimentId) {
            super("An experiment compares versions of this playbook now; adopt or drop its variant first.");
            with("experimentId", experimentId);
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
}
