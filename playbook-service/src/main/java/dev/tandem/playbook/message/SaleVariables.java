package dev.tandem.playbook.message;

import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.work.MissingRequirement;
import dev.tandem.playbook.work.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The variables that a sale itself gives values to, by name. Each value is one line, so that a subject may use it; lists are separated by
 * semicolons. An empty list has no value: its section is left out.
 */
public final class SaleVariables {
    private final SaleFacts sale;
    private final Map<String, String> activityNames;
    private final Map<String, String> values = new TreeMap<>();

    private SaleVariables(SaleFacts sale) {
        this.sale = sale;
        this.activityNames = sale.content().stages().stream()
                .flatMap(stage -> stage.activities().stream())
                .collect(Collectors.toMap(Activity::code, Activity::name));
    }

    /** @return those that are known; an empty text where it is known that there is nothing to tell */
    static Map<String, String> of(SaleFacts sale) {
        SaleVariables variables = new SaleVariables(sale);
        variables.parties();
        variables.plan();
        variables.times();
        variables.work();
        return variables.values;
    }

    private void parties() {
        put("partner", sale.names().partner());
        put("owner", sale.names().owner());
        put("backup", sale.names().backup());
        put("manager", sale.names().manager());
        put("price", Objects.toString(sale.price(), null));
    }

    private void plan() {
        put(
                "playbook",
                sale.content().name() == null
                        ? sale.playbookCode()
                        : sale.content().name());
        put("playbookVersion", String.valueOf(sale.version().version()));
        put("stage", stageName(sale.stage()));
        put("nextStage", nextGate().map(gate -> stageName(gate.stage())).orElse(null));
    }

    private void times() {
        put("today", day(sale.now()));
        put("startedOn", day(sale.startedAt()));
        put(
                "stageDueOn",
                sale.limits().all().stream()
                        .filter(limit -> limit.isOfStage() && limit.stage().equals(sale.stage()))
                        .map(limit -> limit.due())
                        .filter(Objects::nonNull)
                        .map(due -> day(due.at()))
                        .findFirst()
                        .orElse(null));
        put(
                "nextDueOn",
                open().map(Task::due)
                        .map(Deadline::at)
                        .min(Comparator.naturalOrder())
                        .map(this::day)
                        .orElse(null));
    }

    private void work() {
        put(
                "overdue",
                list(open().filter(task -> task.due().isOver(sale.now())).map(task -> activityName(task.activity()))));
        put(
                "missing",
                list(nextGate().stream()
                        .flatMap(gate -> gate.missing().stream())
                        .map(this::requirement)));
        List<GateTerms> terms = GatePlan.of(sale.content());
        Map<Boolean, List<String>> milestones = sale.content().milestones().stream()
                .collect(Collectors.partitioningBy(
                        milestone -> GateRules.isReached(terms, milestone.code(), sale.tasks()),
                        Collectors.mapping(Milestone::name, Collectors.toList())));
        put("milestonesReached", list(milestones.get(true).stream()));
        put("milestonesOpen", list(milestones.get(false).stream()));
    }

    private Stream<Task> open() {
        return sale.tasks().stream().filter(task -> !task.isDone() && task.due() != null);
    }

    /** That of the stage after the deal's; of winning in the last one. */
    private Optional<Gate> nextGate() {
        List<Gate> gates = sale.gates();
        for (int i = 0; i < gates.size() - 1; i++) {
            if (gates.get(i).stage().equals(sale.stage())) {
                return Optional.of(gates.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private String requirement(MissingRequirement missing) {
        return "%s: %s (%s)"
                .formatted(
                        activityName(missing.activity()),
                        inWords(missing),
                        missing.side().name().toLowerCase(Locale.ROOT));
    }

    private static String inWords(MissingRequirement missing) {
        return switch (missing.requirement()) {
            case "signOff" -> "sign-off";
            case "checklist" -> "checklist, " + missing.item();
            case "closingItem" -> "closing";
            case "closingSeat" -> "nobody has this seat";
            default -> missing.requirement();
        };
    }

    private String activityName(String code) {
        String title =
                sale.content().closingNeeds().item(code).map(NeededItem::title).orElse(code);
        return activityNames.getOrDefault(code, title);
    }

    private String stageName(String code) {
        return sale.content().stages().stream()
                .filter(stage -> stage.code().equals(code))
                .map(Stage::name)
                .findFirst()
                .orElse(code);
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, sale.zone()).toString();
    }

    private static String list(Stream<String> items) {
        return items.distinct().collect(Collectors.joining("; "));
    }

    private void put(String name, String value) {
        if (value != null) {
            values.put(name, value.replaceAll("\\R", " "));
        }
    }
}
