package dev.tandem.lead.intake;

import dev.tandem.platform.problem.FieldFault;
import java.util.List;

/**
 * One lead of a file.
 *
 * @param line on which it begins, counted from 1; in CSV the header is line 1
 * @param externalId null when none could be read
 * @param arrival null when there are faults
 * @param faults everything that is wrong with the line
 */
public record LeadLine(int line, String externalId, Arrival arrival, List<FieldFault> faults) {

    /** For a line that could not be read at all. */
    public static LeadLine broken(int line, String why) {
        return new LeadLine(line, null, null, List.of(new FieldFault("", "malformedLine", why)));
    }

    LeadLine with(List<FieldFault> found) {
        return new LeadLine(line, externalId, null, found);
    }
}
