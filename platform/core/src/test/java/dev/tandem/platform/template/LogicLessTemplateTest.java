package dev.tandem.platform.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogicLessTemplateTest {
    private static final int MOST = 1_000;

    @Test
    void variablesAreWrittenAndSectionsShownWhereThereIsAValue() {
        LogicLessTemplate template =
                LogicLessTemplate.of("{{company}}{{#problem}}: {{problem}}{{/problem}}{{^open}}!{{/open}}");

        assertEquals("Acme: docks!", template.asPlainText(Map.of("company", "Acme", "problem", "docks"), MOST));
        assertEquals("Acme", template.asPlainText(Map.of("company", "Acme", "problem", "", "open", "yes"), MOST));
    }

    @Test
    void itTellsTheNamesThatItUses() {
        assertEquals(
                Set.of("a", "b", "c", "d"),
                LogicLessTemplate.of("{{a}}{{#b}}{{c}}{{/b}}{{^d}}-{{/d}}").variables());
    }

    @Test
    void hostileValuesStayTextOfTheirForm() {
        LogicLessTemplate template = LogicLessTemplate.of("<p>{{company}}</p>");
        Map<String, String> hostile = Map.of("company", "<script>{{secret}}</script>", "secret", "s3cret");

        assertEquals(
                "<p>&lt;script&gt;{{secret}}&lt;&#x2F;script&gt;</p>".replace("&#x2F;", "/"),
                template.asHtml(hostile, MOST));
        assertEquals("<p><script>{{secret}}</script></p>", template.asPlainText(hostile, MOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{company}}}",
                "{{&company}}",
                "{{>other}}",
                "{{ > /etc/passwd }}",
                "{{=<% %>=}}<%company%>",
                "{{<layout}}{{/layout}}",
                "{{$block}}{{/block}}",
                "{{company.class.name}}",
                "{{this}}{{.}}",
                "{{-index}}",
                "{{#open}}",
                "{{open",
                "{{/never}}"
            })
    void nothingElseIsATemplate(String hostile) {
        assertThrows(MalformedTemplate.class, () -> LogicLessTemplate.of(hostile));
    }

    @Test
    void sectionsLieInEachOtherToABoundedDepth() {
        assertThrows(MalformedTemplate.class, () -> LogicLessTemplate.of(nested(21)));
        assertEquals("deep", LogicLessTemplate.of(nested(20)).asPlainText(Map.of("a", "yes"), MOST));
    }

    @Test
    void noMethodOfAValueIsEverCalled() {
        LogicLessTemplate template = LogicLessTemplate.of("{{#company}}{{length}}{{bytes}}{{hashCode}}{{/company}}");

        assertEquals("", template.asPlainText(Map.of("company", "Acme"), MOST));
    }

    @Test
    void theOutputIsBoundedWhateverGrowsIt() {
        LogicLessTemplate template = LogicLessTemplate.of("{{company}}".repeat(100));

        assertEquals(500, template.asPlainText(Map.of("company", "12345"), 500).length());
        assertThrows(TemplateOutputTooLarge.class, () -> template.asPlainText(Map.of("company", "123456"), 500));
    }

    private static String nested(int depth) {
        return "{{#a}}".repeat(depth) + "deep" + "{{/a}}".repeat(depth);
    }
}
