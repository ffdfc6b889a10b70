package dev.tandem.lead.overlap;

import dev.tandem.platform.problem.Refusal;

/** About a short list even a coarse verdict says something of each company on it. */
final class ListTooSmall extends Refusal {
    ListTooSmall(int distinct, int least) {
        super(
                Kind.INVALID,
                "listTooSmall",
                "The list has " + distinct + " different companies, and needs " + least + ".");
        with("distinct", distinct);
        with("least", least);
    }
}
