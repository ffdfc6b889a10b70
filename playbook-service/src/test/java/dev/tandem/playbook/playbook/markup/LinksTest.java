package dev.tandem.playbook.playbook.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/?a&#x3D;b", "HTTP://example.com", "mailto:ada@example.com", "#top"})
    void pagesAndMailboxesStay(String address) {
        String html = "<a title='x' href=\"" + address + "\">x</a>";

        assertEquals(html, Links.safe(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "//example.com",
                "x",
                "{{link}}"
            })
    void everythingElseLeadsNowhere(String address) {
        assertEquals(
                "<p>x</p><a href='#' title=\"y\">y</a>",
                Links.safe("<p>x</p><a href='" + address + "' title=\"y\">y</a>"));
    }

    @Test
    void onlyAddressesAreReplaced() {
        String html = "<p title=\"javascript:x()\">javascript:x()</p><!-- href='x' -->";

        assertEquals(html, Links.safe(html));
    }
}
