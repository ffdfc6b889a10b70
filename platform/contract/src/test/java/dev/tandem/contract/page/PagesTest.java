package dev.tandem.contract.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.contract.changelog.Changelog;
import dev.tandem.contract.event.AsyncContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final String CHANGES = """
            unreleased:
              breaking: []
              additions:
              - '`GET /v1/leads`: it is new'
            releases:
            - version: 0.17.0
              day: 2027-01-31
              breaking:
              - change: '`POST /v1/leads`: it is gone'
                reason: '<script>alert("no")</script> & nobody called it'
              additions:
              - '`PUT /v1/leads`: it is new'
            - version: 0.16.0
              day: 2026-11-29
              breaking: []
              additions: []
            """;

    @Test
    void theNewestChangesAreFirstAndThoseThatBreakBeforeOthers() {
        String page = ChangesPage.of(Changelog.read(CHANGES));

        assertInOrder(
                page,
                "Since 0.17.0",
                "<code>GET /v1/leads</code>: it is new",
                "0.17.0, 2027-01-31",
                "Breaks clients",
                "<code>POST /v1/leads</code>: it is gone",
                "&lt;script&gt;alert(&quot;no&quot;)&lt;/script&gt; &amp; nobody called it",
                "<code>PUT /v1/leads</code>: it is new",
                "0.16.0, 2026-11-29",
                "The first version.");
        assertIsAPlainPage(page);
    }

    @Test
    void everyEventIsOnThePageWithFieldsAndExample() throws IOException {
        String page = EventsPage.of(events());

        assertInOrder(
                page,
                "<code>ce_id</code>",
                "Topic <code>tandem.lead</code>",
                "<h3 id=\"DealClosed\">DealClosed</h3>",
                "A deal was won or lost. Key: The thread.",
                "<code>occurrence.thread</code></td><td>string (uuid)</td>",
                "&quot;occurrence&quot; : {",
                "Topic <code>tandem.playbook</code>",
                "Topic <code>tandem.incentive</code>",
                "<code>payeeType</code></td><td><code>partner</code>, <code>person</code></td><td>yes</td>");
        assertIsAPlainPage(page);
    }

    @Test
    void everyLinkOnAPageLeadsSomewhere() throws IOException {
        String page = EventsPage.of(events());
        Set<String> anchors = found("id=\"([^\"]+)\"", page);

        assertTrue(anchors.containsAll(found("href=\"#([^\"]+)\"", page)));
        assertFalse(anchors.isEmpty());
    }

    @Test
    void theStyleIsAFileOfItsOwn() {
        assertTrue(HtmlPage.style().contains("body {"));
        assertFalse(HtmlPage.style().contains("url("));
    }

    /** It can be shown where nothing but files of the same origin may be. Being XML besides, it is nested as it should be. */
    private static void assertIsAPlainPage(String page) {
        assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        assertEquals(Set.of(), found("(<script|<style| style=| on\\w+=|https?://(?=[^<]*>)[^<]*>)", page));
        assertEquals(Set.of("stylesheet"), found("rel=\"(\\w+)\"", page));
    }

    private static void assertInOrder(String page, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = page.indexOf(part, from);
            assertTrue(at >= from, () -> part + " is not there, or too early");
            from = at + part.length();
        }
    }

    private static Set<String> found(String pattern, String page) {
        Set<String> found = new HashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<String, Object> events() throws IOException {
        Path[] folders = Stream.of("lead", "playbook", "incentive")
                .map(service -> ROOT.resolve(service + "-service/contracts/events"))
                .toArray(Path[]::new);
        return AsyncContract.of("0.16.0", folders);
    }
}
