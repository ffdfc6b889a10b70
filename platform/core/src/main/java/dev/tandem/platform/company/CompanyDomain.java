package dev.tandem.platform.company;

import java.util.Locale;
import java.util.Set;

/** The web or mail domain of a company. */
public final class CompanyDomain {
    /** The form in which requests name one, in ASCII. */
    public static final String FORM = "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$";

    /** What a domain that has another form is told. */
    public static final String FORM_MESSAGE = "must be a domain such as brightwater.example";

    private static final String WEB_HOST = "www.";

    /** They say nothing about a company, because anyone can have an address there. */
    private static final Set<String> ANYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.com",
            "icloud.com",
            "proton.me",
            "protonmail.com",
            "gmx.net",
            "gmx.de",
            "web.de",
            "aol.com",
            "mail.ru",
            "qq.com",
            "163.com");

    private CompanyDomain() {}

    /** As it is kept and compared: in small letters, and without the name of a web server. */
    public static String normalised(String domain) {
        String small = domain.toLowerCase(Locale.ROOT);
        return small.startsWith(WEB_HOST) ? small.substring(WEB_HOST.length()) : small;
    }

    /** Whether it is a company's own, and not a mail provider's. @param domain normalised */
    public static boolean isCompanyOwned(String domain) {
        return !ANYBODYS.contains(domain);
    }
}
