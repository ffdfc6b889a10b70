package dev.tandem.lead.intake;

import dev.tandem.lead.attribute.LeadAttributes;
import dev.tandem.lead.intake.LeadLine.LeadLineAnswer;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes in the leads of a file, a chunk at a time. Existing leads stay as they are; lines with faults are rejected. */
@ApplicationScoped
public class BulkIntake {
    private final LeadIntake intake;
    private final Leads leads;
    private final LeadAttributes attributes;
    private final TenantClock clock;

    BulkIntake(LeadIntake intake, Leads leads, LeadAttributes attributes, TenantClock clock) {
        this.intake = intake;
        this.leads = leads;
        this.attributes = attributes;
        this.clock = clock;
    }

    /** A result for each line, in their order. */
    List<LeadLineAnswer> take(List<LeadLine> lines) {
        List<LeadLine> checked = checked(lines);
        Map<String, UUID> here = new HashMap<>();
        leads.byExternalIds(externalIds(checked)).forEach((externalId, lead) -> here.put(externalId, lead.id()));
        List<LeadLine> fresh = fresh(checked, here);
        List<Lead> taken = intake.takeIn(fresh.stream().map(LeadLine::arrival).toList());
        Map<LeadLine, LeadLineAnswer> answers = new HashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            answers.put(fresh.get(i), LeadLineAnswer.taken(fresh.get(i), taken.get(i)));
            here.put(fresh.get(i).externalId(), taken.get(i).id());
        }
        return checked.stream()
                .map(line -> answers.containsKey(line) ? answers.get(line) : notTaken(line, here))
                .toList();
    }

    private static LeadLineAnswer notTaken(LeadLine line, Map<String, UUID> here) {
        return line.faults().isEmpty()
                ? LeadLineAnswer.unchanged(line, here.get(line.externalId()))
                : LeadLineAnswer.rejected(line, line.faults());
    }

    /** Adds the faults that can only be found with the tenant's settings and the clock. */
    private List<LeadLine> checked(List<LeadLine> lines) {
        LeadAttributes.Checks checks = attributes.checks();
        Instant now = clock.now();
        return lines.stream()
                .map(line -> line.faults().isEmpty() ? checked(line, checks, now) : line)
                .toList();
    }

    private static LeadLine checked(LeadLine line, LeadAttributes.Checks checks, Instant now) {
        List<FieldFault> faults =
                new ArrayList<>(checks.faults(line.arrival().enquiry().attributes()));
        if (line.arrival().consent().filter(given -> !given.holdsAfter(now)).isPresent()) {
            faults.add(
                    new FieldFault("/consent/expiresAt", "consentAlreadyExpired", "the consent has already expired"));
        }
        return faults.isEmpty() ? line : line.with(faults);
    }

    private static List<String> externalIds(List<LeadLine> lines) {
        return lines.stream().map(LeadLine::externalId).filter(Objects::nonNull).toList();
    }

    /** The first line of each external id that does not exist yet. */
    private static List<LeadLine> fresh(List<LeadLine> lines, Map<String, UUID> here) {
        Map<String, LeadLine> first = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.faults().isEmpty() && !here.containsKey(line.externalId()))
                .forEach(line -> first.putIfAbsent(line.externalId(), line));
        return List.copyOf(first.values());
    }
}
