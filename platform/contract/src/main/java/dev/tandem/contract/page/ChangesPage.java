package dev.tandem.contract.page;

import dev.tandem.contract.changelog.Changelog;
import dev.tandem.contract.changelog.Release;

/** The changelog of the contract as a page: {@code /docs/changes}. */
public final class ChangesPage {
    private ChangesPage() {}

    /** @return a page that is whole but for {@link HtmlPage#style()} */
    public static String of(Changelog changelog) {
        HtmlPage page = new HtmlPage("Tandem: changes of the contract");
        page.element(
                "p",
                "The contract has versions of its own; this one is " + changelog.version()
                        + ". Before 1.0 a change may break clients, and then says why here.");
        if (!changelog.unreleased().isEmpty()) {
            page.heading("h2", "next", "Since " + changelog.version());
            changes(page, changelog.unreleased());
        }
        Release first = changelog.releases().get(changelog.releases().size() - 1);
        for (Release release : changelog.releases()) {
            page.heading("h2", release.version(), release.version() + ", " + release.day());
            if (release == first) {
                page.element("p", "The first version. Changes are told from it on.");
            } else {
                changes(page, release);
            }
        }
        return page.text();
    }

    private static void changes(HtmlPage page, Release release) {
        if (release.isEmpty()) {
            page.element("p", "Clients notice nothing.");
        }
        if (!release.breaking().isEmpty()) {
            page.element("h3", "Breaks clients").open("ul");
            release.breaking().forEach(accepted -> page.reasoned(accepted.change(), accepted.reason()));
            page.close("ul");
        }
        if (!release.additions().isEmpty()) {
            page.element("h3", "New").open("ul");
            release.additions().forEach(addition -> page.element("li", addition));
            page.close("ul");
        }
    }
}
