package dev.tandem.incentive.pricing.terms;

import dev.tandem.incentive.agreement.EnglishFormat;

/** Due date, early payment discount and credit limit in English; the text follows "are". */
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
