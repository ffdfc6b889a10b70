package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One version of the rules, sorted, compiled and indexed once, so that a decision evaluates only the rules that may
 * match.
 */
public final class CompiledRules {
    private static final Comparator<Rule> ORDER =
            Comparator.comparing(Rule::step).thenComparingInt(Rule::priority);

    private final RuleSetContent content;
    private final List<CompiledRule> all;
    private final Map<String, List<CompiledRule>> byAccount = new HashMap<>();
    private final Map<String, List<CompiledRule>> byTerritory = new HashMap<>();
    private final List<CompiledRule> anywhere;
    private final Map<String, String> territories = new HashMap<>();

    /** @param content without faults: see {@link RuleSetFaults} */
    public CompiledRules(RuleSetContent content) {
        this.content = content;
        this.all = content.rules().stream().sorted(ORDER).map(CompiledRule::new).toList();
        content.territories()
                .forEach(territory ->
                        territory.countries().forEach(country -> territories.put(country, territory.code())));
        all.forEach(this::index);
        this.anywhere = all.stream()
                .filter(rule -> rule.rule().step().compareTo(RoutingStep.TERRITORY) > 0)
                .toList();
    }

    public RuleSetContent content() {
        return content;
    }

    /** In the order of evaluation. */
    List<CompiledRule> all() {
        return all;
    }

    String territoryOf(LeadFacts lead) {
        return territories.get(lead.country());
    }

    /** Rules that the lead's company and country do not rule out, in the order of evaluation. */
    Stream<CompiledRule> about(LeadFacts lead, String territory) {
        Stream<CompiledRule> named = byAccount.isEmpty()
                ? Stream.empty()
                : AccountName.of(lead).stream()
                        .flatMap(name -> byAccount.getOrDefault(name, List.of()).stream())
                        .distinct()
                        .sorted(Comparator.comparing(CompiledRule::rule, ORDER));
        return Stream.of(named, byTerritory.getOrDefault(territory, List.of()).stream(), anywhere.stream())
                .flatMap(rules -> rules);
    }

    private void index(CompiledRule compiled) {
        Rule rule = compiled.rule();
        if (rule.step() == RoutingStep.NAMED_ACCOUNT) {
            compiled.accounts().forEach(name -> put(byAccount, name, compiled));
        } else if (rule.step() == RoutingStep.TERRITORY) {
            put(byTerritory, rule.territory(), compiled);
        }
    }

    private static void put(Map<String, List<CompiledRule>> index, String key, CompiledRule rule) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(rule);
    }
}
