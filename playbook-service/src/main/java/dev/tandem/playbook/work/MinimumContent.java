package dev.tandem.playbook.work;

import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The minimum evidence of one side for an activity.
 *
 * @param pieces minimum number of notes or links
 * @param characters minimum length of a note, of what a reader sees of it; 0 if a link is enough
 */
@Schema(description = "The minimum evidence of one side")
public record MinimumContent(
        @NotNull @Schema(description = "The side that provides it")
        Side side,

        @NotBlank @Size(max = 500) @Schema(example = "Notes of the call with the operations manager")
        String description,

        @Min(1) @Max(20) @Schema(description = "Minimum number of notes or links", example = "1")
        int pieces,

        @Min(0)
        @Max(2000)
        @Schema(
                description =
                        "Minimum length of a note in visible characters, a run of blanks as one; 0 if a link is enough",
                example = "80")
        int characters) {
    /**
     * How many different letters or digits a note has at least, or as many as its characters if those are fewer. A sentence
     * of any script has more; a key that is held down, or two in turn, has not.
     */
    private static final int DISTINCT = 5;

    /** @param note null for a link alone */
    boolean isMetBy(String note) {
        VisibleContent seen = VisibleContent.of(note);
        return seen.characters() >= characters && seen.distinct() >= distinct(characters);
    }

    /** How many different letters or digits a note of so many characters has at least. */
    static int distinct(int characters) {
        return Math.min(DISTINCT, characters);
    }

    /** The fewest pieces of evidence that are as many as asked for, and meet all minimums. One piece may meet several of its side. */
    public static int fewestPieces(int minimumEvidence, List<MinimumContent> minimums) {
        int ofBothSides = Stream.of(Side.values())
                .mapToInt(side -> minimums.stream()
                        .filter(minimum -> minimum.side() == side)
                        .mapToInt(MinimumContent::pieces)
                        .max()
                        .orElse(0))
                .sum();
        return Math.max(minimumEvidence, ofBothSides);
    }
}
