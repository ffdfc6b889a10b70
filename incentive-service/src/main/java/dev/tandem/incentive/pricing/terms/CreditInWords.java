package dev.tandem.incentive.pricing.terms;

import dev.tandem.incentive.agreement.EnglishFormat;

/** When invoices are due, what paying early saves, and how much may be open; to follow "are". */
record CreditInWords(CreditTerms credit, EnglishFormat figures) {
    String words() {
        return due() + early() + limit();
    }

    private String due() {
        return credit.netDays() == 0 ? "due at once" : "due after " + EnglishFormat.days(credit.netDays());
    }

    private String early() {
        return credit.early()
                .map(early -> ", less " + EnglishFormat.percent(early.percent()) + " if paid within "
                        + EnglishFormat.days(early.withinDays()))
                .orElse("");
    }

    private String limit() {
        return credit.limited()
                .map(limit -> ", and at most " + figures.money(limit) + " may be open at a time")
                .orElse("");
    }
}
