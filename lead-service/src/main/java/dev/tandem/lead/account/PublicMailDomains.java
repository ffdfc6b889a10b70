package dev.tandem.lead.account;

import java.util.Set;

/** Mail domains that say nothing about the company, because anyone can have an address there. */
public final class PublicMailDomains {
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

    private PublicMailDomains() {}

    public static boolean isCompanyOwned(String domain) {
        return !ANYBODYS.contains(domain);
    }
}
