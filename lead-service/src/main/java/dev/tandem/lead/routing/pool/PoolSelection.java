package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.candidate.CandidateVerdict.Condition;
import dev.tandem.lead.routing.candidate.LeadCondition;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.PoolContent.Member;
import dev.tandem.lead.routing.pool.PoolContent.PeriodCap;
import dev.tandem.lead.routing.pool.Workload.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A pool in use: who is next for a lead, and why the others are not. Its turns move on; a copy leaves them unchanged.
 */
public final class PoolSelection {
    private final UUID id;
    private final PoolContent content;
    private final List<Integer> weights;
    private final LeadCondition condition;
    private final Set<Window> windows;
    private Turns turns;

    public PoolSelection(UUID id, PoolContent content, Turns turns) {
        this(
                id,
                content,
                content.members().stream().map(Member::weight).toList(),
                content.condition() == null ? null : LeadCondition.of(content.condition()),
                content.members().stream()
                        .flatMap(member -> member.caps().stream())
                        .map(cap -> new Window(cap.period(), content.zoneId()))
                        .collect(Collectors.toUnmodifiableSet()),
                turns);
    }

    private PoolSelection(
            UUID id,
            PoolContent content,
            List<Integer> weights,
            LeadCondition condition,
            Set<Window> windows,
            Turns turns) {
        this.id = id;
        this.content = content;
        this.weights = weights;
        this.condition = condition;
        this.windows = windows;
        this.turns = turns;
    }

    /** The pool as if it had just changed. */
    public PoolSelection asIfNew() {
        return at(Turns.none(weights.size()));
    }

    PoolSelection at(Turns reached) {
        return new PoolSelection(id, content, weights, condition, windows, reached);
    }

    /** Whether the pool takes such leads; empty if it takes all. */
    public Optional<Condition> accepts(RoutingCase lead) {
        return Optional.ofNullable(condition).map(wanted -> wanted.test(lead.facts()));
    }

    /** Gives the turn to the next available member, if any. */
    public List<CandidateVerdict> give(String rule, RoutingCase lead, CandidateStates roster) {
        List<List<Condition>> reasons = content.members().stream()
                .map(member -> reasons(member, lead, roster))
                .toList();
        List<Boolean> available = reasons.stream()
                .map(all -> all.stream().allMatch(Condition::matched))
                .toList();
        int next = turns.next(weights, available);
        if (next >= 0) {
            turns = turns.taken(next, weights, available);
        }
        return verdicts(rule, reasons, next);
    }

    public Turns turns() {
        return turns;
    }

    public UUID id() {
        return id;
    }

    public List<Candidate> candidates() {
        return content.members().stream().map(Member::candidate).toList();
    }

    /** Members whose number of open leads matters. */
    public List<Candidate> limitedByOpenLeads() {
        return content.members().stream()
                .filter(member -> member.maxOpenLeads() != null)
                .map(Member::candidate)
                .toList();
    }

    /** Members whose number of assigned leads matters. */
    public List<Candidate> capped() {
        return content.members().stream()
                .filter(member -> !member.caps().isEmpty())
                .map(Member::candidate)
                .toList();
    }

    /** The periods of its caps. */
    public Set<Window> windows() {
        return windows;
    }

    private List<CandidateVerdict> verdicts(String rule, List<List<Condition>> reasons, int next) {
        List<CandidateVerdict> verdicts = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            List<Condition> all = new ArrayList<>(reasons.get(i));
            all.add(Condition.of("turn", "next", i == next ? "next" : "later"));
            verdicts.add(CandidateVerdict.of(content.members().get(i).candidate(), id, rule, all));
        }
        return verdicts;
    }

    private List<Condition> reasons(Member member, RoutingCase lead, CandidateStates roster) {
        List<Condition> reasons = new ArrayList<>(roster.conditions(member.candidate(), lead));
        reasons.add(new Condition("weight", "above 0", String.valueOf(member.weight()), member.weight() > 0));
        if (member.maxOpenLeads() != null) {
            reasons.add(
                    below("openLeads", member.maxOpenLeads(), roster.workload().openOf(member.candidate())));
        }
        for (PeriodCap cap : member.caps()) {
            Window window = new Window(cap.period(), content.zoneId());
            int given = roster.workload().assignedTo(member.candidate(), window, roster.now());
            reasons.add(below("leadsPer" + name(cap.period()), cap.most(), given));
        }
        if (member.workingHours()) {
            reasons.add(Condition.of("workingHours", "open", roster.isWorking(member.candidate()) ? "open" : "closed"));
        }
        return reasons;
    }

    private static String name(CapPeriod period) {
        return period.name().charAt(0) + period.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static Condition below(String name, int limit, int count) {
        return new Condition(name, "below " + limit, String.valueOf(count), count < limit);
    }
}
