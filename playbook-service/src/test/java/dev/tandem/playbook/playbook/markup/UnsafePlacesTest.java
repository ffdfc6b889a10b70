package dev.tandem.playbook.playbook.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.playbook.markup.UnsafePlaces.UnsafePlace;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafePlacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello {{name}}, 1 &lt; 2 > 0",
                "<p>{{#name}}<b>{{name}}</b>{{/name}}{{! nobody reads this }}</p>",
                "<a href=\"{{link}}\" title='{{name}}'>here</a>",
                "<a href='https://example.com/{{name}}'>here</a><a href=\"#top\">up</a><a href='MAILTO:a@b.example'>us</a>",
                "<img src=\"{{logo}}\" alt=\"{{name}}\" width=100 height=50%/>",
                "<table border=0 style=\"color: red\"><tr><td background='https://example.com/x.png'></td></tr></table>",
                "<style>p > b { color: red }</style><!-- a note --><br/><hr />",
                "Our onclick handlers and scripts"
            })
    void whatEscapingMakesSafeIsNoFault(String template) {
        assertEquals(List.of(), UnsafePlaces.of(template));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>p { color: {{name}} }</style>",
                "<p style=\"color: {{name}}\">x</p>",
                "<p title={{name}}>x</p>",
                "<p {{name}}>x</p>",
                "<p {{name}}=\"x\">x</p>",
                "<{{name}}>x",
                "<p{{name}}>x</p>",
                "</{{name}}>",
                "<!-- {{name}} -->",
                "<img srcset=\"{{name}}\">",
                "<p class=\"{{name}}\">x</p>",
                "<a href=\"{{#name}}https://example.com{{/name}}\">x</a>"
            })
    void aVariableStandsOnlyWhereEscapingHelps(String template) {
        List<UnsafePlace> places = UnsafePlaces.of(template);

        assertTrue(!places.isEmpty(), template);
        assertEquals("unsafePlace", places.get(0).code(), places::toString);
        assertTrue(places.get(0).message().contains("name}}"), places::toString);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | <script> has no place",
                "<SCRIPT src='https://example.com/x.js'></SCRIPT> | <script> has no place",
                "<iframe srcdoc='x'></iframe> | <iframe> has no place",
                "<svg><a xlink:href='#'/></svg> | <svg> has no place",
                "<meta http-equiv='refresh' content='0'> | <meta> has no place",
                "<p onclick=\"x()\">x</p> | onclick of <p> runs a script",
                "<p ONMOUSEOVER='x()'>x</p> | onmouseover of <p> runs a script",
                "<a href='javascript:x()'>x</a> | href of <a> must begin with",
                "<a href='java&#115;cript:x()'>x</a> | href of <a> must begin with",
                "<a href=' javascript:x()'>x</a> | href of <a> must begin with",
                "<form action='vbscript:x()'></form> | action of <form> must begin with",
                "<p style='background: url(JavaScript:x())'>x</p> | JavaScript: has no place",
                "Please open javascript:x() | javascript: has no place",
                "<img src=x onerror=x()> | this tag cannot be read",
                "<p title='a'b='c'>x</p> | this tag cannot be read",
                "<p title='a>x</p> | this tag cannot be read",
                "1 < 2 | this tag cannot be read",
                "<!--> <script> --> | this tag cannot be read",
                "<!-- --!> <b> --> | this tag cannot be read",
                "<!--[if mso]> <b> <![endif]--> | comments of this kind",
                "<![CDATA[x]]> | this tag cannot be read"
            })
    void nothingRunsByItself(String template, String message) {
        List<UnsafePlace> places = UnsafePlaces.of(template);

        assertTrue(!places.isEmpty(), template);
        assertEquals("unsafeMarkup", places.get(0).code(), places::toString);
        assertTrue(places.get(0).message().contains(message), places::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<{{! x }}script>alert(1)</script>",
                "<scr{{#name}}ipt{{/name}}>",
                "<a title='{{#name}}' onclick='{{/name}}'>x</a>",
                "{{#name}}<style>{{/name}} p {}</style>",
                "{{#name}}<!--{{/name}} <b> -->",
                "<a href='java{{! x }}script:x()'>x</a>",
                "<a title='{{! ' onclick=x() }}'>x</a>"
            })
    void sectionsAndCommentsHideNothing(String template) {
        assertEquals("unsafePlace", UnsafePlaces.of(template).get(0).code());
    }

    @Test
    void eachPlaceIsToldWithItsLineAndWhatToDo() {
        assertEquals(
                List.of(
                        new UnsafePlace(
                                "unsafePlace",
                                "line 2: {{ colour }} cannot be made safe in style of <p>: only href, src, alt, title,"
                                        + " aria-label and the text may hold one"),
                        new UnsafePlace("unsafeMarkup", "line 3: onclick of <b> runs a script: leave it out"),
                        new UnsafePlace(
                                "unsafePlace",
                                "line 3: {{name}} cannot be made safe in onclick of <b>: put it into the text")),
                UnsafePlaces.of("Hello {{name}},\n<p style=\"{{ colour }}\">x\n<b onclick='{{name}}'>x</b></p>"));
    }

    @Test
    void charactersThatStandInForMarksAreNoMarks() {
        assertEquals(List.of(), UnsafePlaces.of("\uE000\uE001<b>{{name}}</b>"));
        assertEquals(
                2,
                UnsafePlaces.of("\uE000<p style='{{name}}' class='{{other}}'>").size());
    }

    @Test
    void aLongBodyIsReadInNoTime() {
        for (String hostile :
                List.of("<", "<a ", "<a x=\"", "<!--", "<style>", "<a\t\t\t\t", "{{x}}<b {{x}}", "javascript:")) {
            String body = hostile.repeat(20_000 / hostile.length());
            assertTimeout(Duration.ofSeconds(2), () -> UnsafePlaces.of(body));
        }
    }
}
