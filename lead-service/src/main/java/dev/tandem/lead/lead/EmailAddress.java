package dev.tandem.lead.lead;

import java.net.IDN;
import java.util.Locale;

/** Normalises e-mail addresses for comparison. */
public final class EmailAddress {
    private EmailAddress() {}

    /**
     * In lower case, since no common provider distinguishes case; without a tag such as {@code +webinar}, which one
     * person adds to one mailbox; and with the domain in ASCII, as it is sent.
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
