package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What has changed between two schemas for those who write by them, or for those who read. Each pair is looked at once. */
final class SchemaChanges {
    private final Contract before;
    private final Contract after;
    private final Findings findings;
    private final Set<Pair> compared = new HashSet<>();

    SchemaChanges(Contract before, Contract after, Findings findings) {
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    /**
     * @param older a schema of the contract before
     * @param newer what has become of it
     */
    void compare(Object older, Object newer, Direction direction, Place place) {
        boolean same = older instanceof Boolean && older.equals(newer);
        if (same || older instanceof Map && newer instanceof Map && !compared.add(new Pair(older, newer, direction))) {
            return;
        }
        String component = Contract.component(older);
        if (component == null || !component.equals(Contract.component(newer))) {
            compareContent(older, newer, new Measure(direction, place, findings));
            return;
        }
        compare(before.referred(older), after.referred(newer), direction, place.inComponent(component, direction));
        if (!FlatSchema.onlyRefers(older) || !FlatSchema.onlyRefers(newer)) {
            compare(without(older, "$ref"), without(newer, "$ref"), direction, place);
        }
    }

    private void compareContent(Object older, Object newer, Measure measure) {
        Schema from = FlatSchema.of(before, older);
        Schema to = FlatSchema.of(after, newer);
        AlternativeChanges alternatives = new AlternativeChanges(this, measure);
        if (from.isChoice() || to.isChoice()) {
            alternatives.compare(
                    from.isChoice() ? from : Schema.choiceOf(older, from),
                    to.isChoice() ? to : Schema.choiceOf(newer, to));
            return;
        }
        alternatives.compare(from, to);
        if (new ValueChanges(measure).compare(from, to)) {
            new FieldChanges(this, before, after, measure).compare(from, to);
            compare(
                    from.items(),
                    to.items(),
                    measure.direction(),
                    measure.place().at("items"));
        }
    }

    private static Map<String, Object> without(Object node, String keyword) {
        Map<String, Object> rest = new LinkedHashMap<>(Tree.object(node));
        rest.remove(keyword);
        return rest;
    }
}
