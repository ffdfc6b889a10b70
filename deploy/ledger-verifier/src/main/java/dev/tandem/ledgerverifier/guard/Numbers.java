package dev.tandem.ledgerverifier.guard;

/** Whole numbers of 64 bits, in decimal digits or in hexadecimal ones after 0x. */
final class Numbers {
    private static final String HEXADECIMAL = "0x";

    private Numbers() {}

    /**
     * @param sign a minus, which belongs to the least number of all; or nothing
     * @throws NotKnown for any other number
     */
    static Literal literal(String sign, String written) {
        boolean hexadecimal = written.startsWith(HEXADECIMAL);
        String digits = hexadecimal ? written.substring(HEXADECIMAL.length()) : written;
        try {
            return Literal.of(Long.parseLong(sign + digits, hexadecimal ? 16 : 10));
        } catch (NumberFormatException another) {
            throw new NotKnown(sign + written);
        }
    }
}
