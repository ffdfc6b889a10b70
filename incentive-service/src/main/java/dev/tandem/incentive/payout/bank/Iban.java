package dev.tandem.incentive.payout.bank;

import java.math.BigInteger;

/** International bank account numbers, ISO 13616. */
public final class Iban {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Iban() {}

    /** Whether country, check digits and length are valid for an IBAN, written without blanks. */
    public static boolean isValid(String text) {
        return text.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}") && checks(text);
    }

    /**
     * Move the first four characters to the end and replace letters by numbers from 10; the remainder of dividing by 97
     * must be 1.
     */
    private static boolean checks(String text) {
        StringBuilder digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4))
                .chars()
                .forEach(each -> digits.append(Character.getNumericValue(each)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }
}
