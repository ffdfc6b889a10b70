package dev.tandem.lead.lead;

import java.net.IDN;
import java.util.Locale;

/** How e-mail addresses are compared. */
public final class EmailAddress {
    private EmailAddress() {}

    /**
     * Without case, which no provider that people use tells apart; without a tag such as {@code +webinar}, which one person puts
     * behind one mailbox; and with the domain in ASCII, as it is on the wire.
     */
    public static String normalised(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        if (at < 1) {
            return plain;
        }
        return withoutTag(plain.substring(0, at)) + "@" + ascii(plain.substring(at + 1));
    }

    public static String domain(String normalised) {
        return normalised.substring(normalised.lastIndexOf('@') + 1);
    }

    private static String withoutTag(String mailbox) {
        int plus = mailbox.indexOf('+');
        return plus < 1 ? mailbox : mailbox.substring(0, plus);
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException noDomainName) {
            return domain;
        }
    }
}
