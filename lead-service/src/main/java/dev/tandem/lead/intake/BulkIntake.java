package dev.tandem.lead.intake;

import dev.tandem.lead.intake.LeadLine.LeadLineAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Takes in the leads of a file, a chunk at a time. Existing leads stay as they are; lines with faults are rejected. */
@ApplicationScoped
public class BulkIntake {
    private final LeadIntake intake;

    BulkIntake(LeadIntake intake) {
        this.intake = intake;
    }

    /** A result for each line, in their order. */
    List<LeadLineAnswer> take(List<LeadLine> lines) {
        Iterator<IntakeResult> results = intake.take(lines.stream()
                        .filter(LeadLine::isReadable)
                        .map(LeadLine::arrival)
                        .toList())
                .iterator();
        List<LeadLineAnswer> answers = new ArrayList<>();
        for (LeadLine line : lines) {
            answers.add(
                    line.isReadable()
                            ? LeadLineAnswer.of(line, results.next())
                            : LeadLineAnswer.rejected(line, line.faults()));
        }
        return answers;
    }
}
