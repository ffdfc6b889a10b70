package dev.tandem.contract.changelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.contract.change.ContractChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangelogCheckTest {
    private static final ContractChange REMOVED =
            new ContractChange("operationRemoved", true, List.of("POST /v1/leads"), "", "`POST /v1/leads`: it is gone");
    private static final ContractChange ADDED =
            new ContractChange("operationAdded", false, List.of("PUT /v1/leads"), "", "`PUT /v1/leads`: it is new");

    @Test
    void aBreakingChangeWithoutALineIsRefusedWithTheLineToWrite() {
        List<String> faults = ChangelogCheck.faults(changelog("0.16.0", List.of(), List.of()), List.of(REMOVED));

        assertEquals(
                List.of(
                        "This breaks clients (operationRemoved, at POST /v1/leads): `POST /v1/leads`: it is gone.",
                        "What has to be, needs a reason in `unreleased` of platform/contract/changes.yaml:\n"
                                + "  breaking:\n"
                                + "  - change: '`POST /v1/leads`: it is gone'\n"
                                + "    reason: Why it has to be, and what clients do about it"),
                faults);
    }

    @Test
    void aBreakingChangeWithAReasonPasses() {
        Changelog changelog =
                changelog("0.16.0", List.of(new AcceptedBreak(REMOVED.sentence(), "Nobody called it")), List.of());

        assertEquals(List.of(), ChangelogCheck.faults(changelog, List.of(REMOVED)));
    }

    @Test
    void aBreakingChangeWithoutAReasonIsRefused() {
        Changelog changelog = changelog("0.16.0", List.of(new AcceptedBreak(REMOVED.sentence(), " ")), List.of());

        assertEquals(
                List.of("This has no reason in platform/contract/changes.yaml: `POST /v1/leads`: it is gone"),
                ChangelogCheck.faults(changelog, List.of(REMOVED)));
    }

    @Test
    void aLineWhoseChangeIsNotThereAnyMoreIsRefused() {
        Changelog changelog = changelog(
                "0.16.0",
                List.of(new AcceptedBreak(REMOVED.sentence(), "Nobody called it")),
                List.of(ADDED.sentence()));

        List<String> faults = ChangelogCheck.faults(changelog, List.of());

        assertEquals(2, faults.size());
        assertTrue(faults.get(0).endsWith(REMOVED.sentence()), faults.get(0));
        assertTrue(faults.get(1).endsWith(ADDED.sentence()), faults.get(1));
    }

    @Test
    void anAdditionThatIsNotListedIsRefusedWithTheCommandThatListsIt() {
        Changelog changelog = changelog("0.16.0", List.of(), List.of());

        assertEquals(
                List.of("This is new, and not in platform/contract/changes.yaml yet; `" + ChangelogCheck.WRITE
                        + "` adds it: `PUT /v1/leads`: it is new"),
                ChangelogCheck.faults(changelog, List.of(ADDED)));
        assertEquals(
                List.of(), ChangelogCheck.faults(changelog.withAdditions(List.of(ADDED.sentence())), List.of(ADDED)));
    }

    @Test
    void noReasonIsGoodEnoughOnceTheContractIsStable() {
        Changelog changelog =
                changelog("1.0.0", List.of(new AcceptedBreak(REMOVED.sentence(), "Nobody called it")), List.of());

        List<String> faults = ChangelogCheck.faults(changelog, List.of(REMOVED));

        assertEquals(
                List.of(
                        "This breaks clients (operationRemoved, at POST /v1/leads): `POST /v1/leads`: it is gone.",
                        "Since 1.0 nothing may: leave it as it is, and add the new form under a new path."),
                faults);
    }

    static Changelog changelog(String version, List<AcceptedBreak> breaking, List<String> additions) {
        return new Changelog(
                new Release(null, null, breaking, additions),
                List.of(new Release(version, "2026-11-29", List.of(), List.of())));
    }
}
