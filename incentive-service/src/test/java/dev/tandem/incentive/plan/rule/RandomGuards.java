package dev.tandem.incentive.plan.rule;

import java.util.Random;

/** Generated conditions, of every operator and function that guards have, nested in each other. */
final class RandomGuards {
    private static final int DEEPEST = 4;

    private final Random random;

    /** @param random with a seed of its own, so that they are the same every time */
    RandomGuards(Random random) {
        this.random = random;
    }

    String next() {
        return truth(1 + random.nextInt(DEEPEST));
    }

    private String truth(int depth) {
        if (depth == 0) {
            return anyOf("true", "false", "deal.term == 1", "deal.partners > 1", "deal.territory == 'DACH'");
        }
        return switch (random.nextInt(8)) {
            case 0 -> truth(depth - 1) + " && " + truth(depth - 1);
            case 1 -> truth(depth - 1) + " || " + truth(depth - 1);
            case 2 -> "!(" + truth(depth - 1) + ")";
            case 3 -> "(" + truth(depth - 1) + " ? " + truth(depth - 1) + " : " + truth(depth - 1) + ")";
            case 4 -> "(" + truth(depth - 1) + ")" + comparison() + "(" + truth(depth - 1) + ")";
            case 5 -> number(depth - 1) + comparison() + number(depth - 1);
            case 6 -> number(depth - 1) + " in [" + number(depth - 1) + ", " + number(depth - 1) + "]";
            default -> ofStrings(depth - 1);
        };
    }

    private String ofStrings(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> string(depth) + comparison() + string(depth);
            case 1 -> string(depth) + " in [" + string(depth) + ", " + string(depth) + "]";
            default -> string(depth) + anyOf(".startsWith(", ".endsWith(", ".contains(") + string(depth) + ")";
        };
    }

    private String number(int depth) {
        if (depth == 0) {
            return anyOf("0", "2", "-1", "0x10", "9223372036854775807", "deal.amount", "deal.term", "deal.partners");
        }
        return switch (random.nextInt(5)) {
            case 0 -> "(" + number(depth - 1) + anyOf(" + ", " - ") + number(depth - 1) + ")";
            case 1 -> number(depth - 1) + anyOf(" * ", " / ", " % ", " - ") + number(depth - 1);
            case 2 -> anyOf("-", "--") + "(" + number(depth - 1) + ")";
            case 3 -> "size(" + string(depth - 1) + ")";
            default -> "[" + number(depth - 1) + ", " + number(depth - 1) + "].size()";
        };
    }

    private String string(int depth) {
        if (depth == 0) {
            return anyOf("''", "'a'", "\"USD\"", "'\\x55\\u0053D'", "r'\\n'", "deal.currency", "partner.tier");
        }
        return random.nextBoolean()
                ? "(" + string(depth - 1) + " + " + string(depth - 1) + ")"
                : "(" + truth(depth - 1) + " ? " + string(depth - 1) + " : " + string(depth - 1) + ")";
    }

    private String comparison() {
        return anyOf(" == ", " != ", " < ", " <= ", " > ", " >= ");
    }

    private String anyOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
