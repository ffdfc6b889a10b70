package dev.tandem.incentive.pricing.terms;

import dev.tandem.incentive.agreement.Figures;

/** When invoices are due, what paying early saves, and how much may be open; to follow "are". */
record CreditInWords(CreditTerms credit, Figures figures) {
    String words() {
        return due() + early() + limit();
    }

    private String due() {
        return credit.netDays() == 0 ? "due at once" : "due after " + Figures.days(credit.netDays());
    }

    private String early() {
        return credit.early()
                .map(early -> ", less " + Figures.percent(early.percent()) + " if paid within "
                        + Figures.days(early.withinDays()))
                .orElse("");
    }

    private String limit() {
        return credit.limited()
                .map(limit -> ", and at most " + figures.money(limit) + " may be open at a time")
                .orElse("");
    }
}
