package dev.tandem.contract.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A page as it is built: whatever text is put into it is text there, too. Its style is at {@link #STYLE_PATH}. */
public final class HtmlPage {
    /** Where the pages look for {@link #style()}. */
    public static final String STYLE_PATH = "/docs/page.css";

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final String title;
    private final StringBuilder body = new StringBuilder();

    HtmlPage(String title) {
        this.title = title;
    }

    /** The text of the style that all pages have. */
    public static String style() {
        try (InputStream file = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HtmlPage open(String element) {
        body.append('<').append(element).append(">\n");
        return this;
    }

    HtmlPage close(String element) {
        body.append("</").append(element).append(">\n");
        return this;
    }

    /** An element with a text, in which what stands between backticks is code. */
    HtmlPage element(String name, String text) {
        body.append('<')
                .append(name)
                .append('>')
                .append(marked(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** A heading that a link can lead to. */
    HtmlPage heading(String name, String anchor, String text) {
        body.append('<').append(name).append(" id=\"").append(escaped(anchor)).append("\">");
        body.append(marked(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** An item of a list with a line of its own below it. */
    HtmlPage reasoned(String text, String reason) {
        body.append("<li>").append(marked(text)).append("<span class=\"reason\">");
        body.append(marked(reason)).append("</span></li>\n");
        return this;
    }

    HtmlPage links(List<String> anchors) {
        body.append("<ul class=\"names\">\n");
        anchors.forEach(anchor -> body.append("<li><a href=\"#")
                .append(escaped(anchor))
                .append("\">")
                .append(escaped(anchor))
                .append("</a></li>\n"));
        body.append("</ul>\n");
        return this;
    }

    HtmlPage table(List<String> head, List<List<String>> rows) {
        body.append("<div class=\"wide\"><table>\n<thead>\n");
        row("th", head);
        body.append("</thead>\n<tbody>\n");
        rows.forEach(cells -> row("td", cells));
        body.append("</tbody>\n</table></div>\n");
        return this;
    }

    HtmlPage code(String text) {
        body.append("<pre><code>").append(escaped(text)).append("</code></pre>\n");
        return this;
    }

    String text() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <link rel="stylesheet" href="%s"/>
                </head>
                <body>
                <nav><a href="/docs">API</a> <a href="/docs/events">Events</a> <a href="/docs/changes">Changes</a></nav>
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(escaped(title), STYLE_PATH, escaped(title), body);
    }

    private void row(String cell, List<String> cells) {
        body.append("<tr>");
        cells.forEach(text -> body.append('<')
                .append(cell)
                .append('>')
                .append(marked(text))
                .append("</")
                .append(cell)
                .append('>'));
        body.append("</tr>\n");
    }

    private static String marked(String text) {
        return CODE.matcher(escaped(text)).replaceAll("<code>$1</code>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
