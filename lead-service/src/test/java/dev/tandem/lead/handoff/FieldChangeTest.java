package dev.tandem.lead.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.handoff.Snapshot.FieldChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldChangeTest {
    private final Snapshot then = new Snapshot(
            Map.of("company", "Brightwater", "problem", "By hand", "contactEmail", "ines@brightwater.example"), null);
    private final Snapshot now = new Snapshot(
            Map.of("company", "Brightwater", "nextSteps", "A demo", "contactEmail", "jo@brightwater.example"), null);

    @Test
    void whatWasAddedChangedOrTakenAwayIsNamed() {
        assertEquals(
                List.of(
                        new FieldChange("/fields/contactEmail", "ines@brightwater.example", "jo@brightwater.example"),
                        new FieldChange("/fields/nextSteps", null, "A demo"),
                        new FieldChange("/fields/problem", "By hand", null)),
                FieldChange.between(then.fields(), now.fields()));
    }

    @Test
    void maskedItIsNotEvenSaidWhetherAPersonalFieldChanged() {
        assertEquals(
                List.of("/fields/nextSteps", "/fields/problem"),
                FieldChange.between(then.masked("•"), now.masked("•")).stream()
                        .map(FieldChange::pointer)
                        .toList());
    }
}
