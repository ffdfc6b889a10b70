package dev.tandem.lead.choice.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.lead.playbook.PlaybookVersion;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The playbook that a sale runs by.
 *
 * @param because null if it runs by none
 * @param candidates the one that was chosen, then those that match, the most criteria first, then the others
 * @param assignment to an arm of an experiment with the chosen one; null if it is in none
 */
public record Choice(Because because, List<PlaybookCandidate> candidates, Assignment assignment) {
    Choice(Because because, List<PlaybookCandidate> candidates) {
        this(because, candidates, null);
    }

    /** The same in an experiment with what was chosen. @param variant the version that sales of that arm run by */
    public Choice assigned(Assignment to, PlaybookVersion variant) {
        boolean tried = to.arm() == Assignment.Arm.VARIANT;
        return new Choice(
                because,
                candidates.stream()
                        .map(one -> one.chosen() && tried ? one.in(variant) : one)
                        .toList(),
                to);
    }

    public Optional<PlaybookCandidate> chosen() {
        return candidates.stream().filter(PlaybookCandidate::chosen).findFirst();
    }

    @Schema(
            name = "PlaybookChosenBecause",
            description =
                    "named: the request named it. onlyMatch: the sale matches the criteria of no other one. mostCriteria: it"
                            + " matches more criteria of this one. publishedLast: as many of another one, published earlier")
    public enum Because {
        @JsonProperty("named")
        NAMED,
        @JsonProperty("onlyMatch")
        ONLY_MATCH,
        @JsonProperty("mostCriteria")
        MOST_CRITERIA,
        @JsonProperty("publishedLast")
        PUBLISHED_LAST
    }
}
