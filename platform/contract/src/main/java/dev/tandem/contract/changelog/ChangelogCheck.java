package dev.tandem.contract.changelog;

import dev.tandem.contract.change.ContractChange;
import dev.tandem.contract.text.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds what the changelog says of the time since the last release to what has really changed. */
public final class ChangelogCheck {
    static final String WRITE = "./mvnw -pl platform/contract test -Dtest=ReleasedContractTest -Dcontracts=write";

    private static final String FILE = "platform/contract/changes.yaml";

    private ChangelogCheck() {}

    /** What is wrong, and what to write where; empty if nothing is. */
    public static List<String> faults(Changelog changelog, List<ContractChange> changes) {
        List<String> faults = new ArrayList<>();
        breaking(changelog, changes.stream().filter(ContractChange::breaking).toList(), faults);
        additions(changelog, sentences(changes, false), faults);
        return faults;
    }

    /** The sentences of the changes that break clients, or of the others. */
    public static List<String> sentences(List<ContractChange> changes, boolean breaking) {
        return changes.stream()
                .filter(change -> change.breaking() == breaking)
                .map(ContractChange::sentence)
                .toList();
    }

    private static void breaking(Changelog changelog, List<ContractChange> changes, List<String> faults) {
        List<AcceptedBreak> accepted = changelog.unreleased().breaking();
        List<ContractChange> refused = changes.stream()
                .filter(change -> changelog.isStable()
                        || accepted.stream().noneMatch(line -> line.change().equals(change.sentence())))
                .toList();
        refused.forEach(change -> faults.add(told(change)));
        if (!refused.isEmpty()) {
            faults.add(
                    changelog.isStable()
                            ? "Since 1.0 nothing may: leave it as it is, and add the new form under a new path."
                            : "What has to be, needs a reason in `unreleased` of " + FILE + ":\n" + lines(refused));
        }
        List<String> sentences = sentences(changes, true);
        for (AcceptedBreak line : accepted) {
            if (!sentences.contains(line.change())) {
                faults.add("This breaks nobody since the last release. Take it out of `unreleased`, `breaking` in "
                        + FILE + ": " + line.change());
            } else if (line.reason().isBlank()) {
                faults.add("This has no reason in " + FILE + ": " + line.change());
            }
        }
    }

    private static void additions(Changelog changelog, List<String> additions, List<String> faults) {
        List<String> listed = changelog.unreleased().additions();
        additions.stream()
                .filter(addition -> !listed.contains(addition))
                .forEach(addition ->
                        faults.add("This is new, and not in " + FILE + " yet; `" + WRITE + "` adds it: " + addition));
        listed.stream()
                .filter(line -> !additions.contains(line))
                .forEach(line -> faults.add("This is not new since the last release; `" + WRITE + "` takes it out of "
                        + FILE + ": " + line));
    }

    private static String told(ContractChange change) {
        String place = String.join(", ", change.operations()) + (change.path().isEmpty() ? "" : ": " + change.path());
        return "This breaks clients (" + change.rule() + ", at " + place + "): " + change.sentence() + ".";
    }

    private static String lines(List<ContractChange> changes) {
        List<Object> lines = new ArrayList<>();
        for (ContractChange change : changes) {
            lines.add(Changelog.tree(
                    new AcceptedBreak(change.sentence(), "Why it has to be, and what clients do about it")));
        }
        return YamlText.of(Map.of("breaking", lines)).indent(2).stripTrailing();
    }
}
