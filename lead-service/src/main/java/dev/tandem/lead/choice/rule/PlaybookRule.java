package dev.tandem.lead.choice.rule;

import dev.tandem.lead.choice.rule.Choice.Because;
import dev.tandem.lead.choice.rule.SaleFacts.PartnerFacts;
import dev.tandem.lead.playbook.NewestVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which playbook a sale runs by: of those that are for its partner and of which it matches every criterion, the one with the most
 * criteria, and of several such the one published last. The same state gives the same choice.
 */
public final class PlaybookRule {
    private PlaybookRule() {}

    /** @param newest of each playbook that is not retired, whoever it is for */
    public static Choice choose(List<NewestVersion> newest, SaleFacts sale) {
        List<PlaybookCandidate> candidates = candidates(newest, sale);
        if (candidates.isEmpty() || !candidates.get(0).matches()) {
            return new Choice(null, candidates);
        }
        return new Choice(because(candidates), taken(candidates, 0));
    }

    /**
     * A named one is taken whether the sale matches its criteria or not.
     *
     * @return empty if it is not for the partner, or there is none with that code
     */
    public static Optional<Choice> named(String code, List<NewestVersion> newest, SaleFacts sale) {
        List<PlaybookCandidate> candidates = candidates(newest, sale);
        return IntStream.range(0, candidates.size())
                .filter(i -> candidates.get(i).code().equals(code))
                .mapToObj(i -> new Choice(Because.NAMED, taken(candidates, i)))
                .findFirst();
    }

    /** The best first. */
    private static List<PlaybookCandidate> candidates(List<NewestVersion> newest, SaleFacts sale) {
        Comparator<PlaybookCandidate> best = Comparator.comparing(PlaybookCandidate::matches)
                .thenComparing(
                        candidate -> candidate.matches() ? candidate.criteria().size() : 0)
                .reversed();
        return newest.stream()
                .filter(version -> isFor(version, sale.partner()))
                .sorted(Comparator.comparing(NewestVersion::id).reversed())
                .map(version -> candidate(version, sale))
                .sorted(best)
                .toList();
    }

    private static boolean isFor(NewestVersion version, PartnerFacts partner) {
        return Stream.of(version.audience(), version.inForce())
                .allMatch(
                        audience -> audience.holds(partner.id(), partner.tier(), partner.type(), partner.territory()));
    }

    private static PlaybookCandidate candidate(NewestVersion version, SaleFacts sale) {
        return new PlaybookCandidate(
                version.playbookId(),
                version.version(),
                version.code(),
                false,
                CriteriaMatch.of(version.appliesTo(), sale));
    }

    private static Because because(List<PlaybookCandidate> candidates) {
        if (candidates.size() == 1 || !candidates.get(1).matches()) {
            return Because.ONLY_MATCH;
        }
        boolean equal = candidates.get(0).criteria().size()
                == candidates.get(1).criteria().size();
        return equal ? Because.PUBLISHED_LAST : Because.MOST_CRITERIA;
    }

    private static List<PlaybookCandidate> taken(List<PlaybookCandidate> candidates, int chosen) {
        List<PlaybookCandidate> ordered = new ArrayList<>(candidates);
        ordered.add(0, ordered.remove(chosen).taken());
        return List.copyOf(ordered);
    }
}
