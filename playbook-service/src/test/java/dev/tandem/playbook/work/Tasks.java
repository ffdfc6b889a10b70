package dev.tandem.playbook.work;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tasks of a sale that ada and max make together; max answers for them. */
public final class Tasks {
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    public static final RoleHolder ADA = new RoleHolder(Side.PARTNER, "partnerSeller", Persons.ADA);
    public static final RoleHolder MAX = new RoleHolder(Side.VENDOR, "channelManager", Persons.MAX);

    private Tasks() {}

    public static Task task(String activity, String stage, int evidence, boolean signOff) {
        return task(activity, stage, evidence, signOff, List.of(ADA));
    }

    /** Both sides are responsible for it. */
    public static Task joint(String activity, String stage) {
        return task(activity, stage, 1, false, List.of(ADA, MAX));
    }

    /** Ada brings a note of so many characters, within so many hours of work. */
    public static Task noted(int characters, int hours) {
        MinimumContent note = new MinimumContent(Side.PARTNER, "Notes", 1, characters);
        TaskRequirements asked = new TaskRequirements(
                "call",
                "Call",
                "discovery",
                0,
                true,
                Duration.ofHours(hours),
                "late",
                List.of(note),
                false,
                false,
                List.of(),
                List.of());
        return Task.of(asked, List.of(ADA), MAX);
    }

    /** Ada ticks these points, Max signs it off, and Pia may be asked to waive it. */
    public static Task checked(String... items) {
        List<ChecklistItem> checklist =
                Stream.of(items).map(item -> new ChecklistItem(item, item)).toList();
        return Task.of(
                new TaskRequirements(
                        "call", "Call", "discovery", 0, true, null, null, List.of(), false, true, checklist, List.of()),
                List.of(ADA),
                MAX);
    }

    public static Task ticked(Task task, String item) {
        return task.ticked(new Tick(item, Side.PARTNER, Persons.ADA, NOW));
    }

    private static Task task(String activity, String stage, int evidence, boolean signOff, List<RoleHolder> owners) {
        return Task.of(
                new TaskRequirements(
                        activity, activity, stage, evidence, signOff, null, null, List.of(), false, false, List.of(),
                        List.of()),
                owners,
                MAX);
    }

    public static Task shown(Task task) {
        return shown(task, Side.PARTNER);
    }

    public static Task shown(Task task, Side side) {
        return task.with(piece("Done", side));
    }

    public static Evidence piece(String note, Side side) {
        UUID by = side == Side.PARTNER ? Persons.ADA : Persons.MAX;
        return new Evidence(UUID.randomUUID(), note, null, null, side, by, NOW, null);
    }
}
