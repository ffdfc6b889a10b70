package dev.tandem.playbook.playbook;

import static dev.tandem.playbook.playbook.content.TemplateKind.CRM_NOTE;
import static dev.tandem.playbook.playbook.content.TemplateKind.HANDOFF_EMAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.template.TemplateOutputTooLarge;
import dev.tandem.playbook.playbook.PlaybookRefusals.UnsafeTemplate;
import dev.tandem.playbook.playbook.content.Template;
import dev.tandem.playbook.playbook.content.Template.Variable;
import dev.tandem.playbook.playbook.content.TemplateKind;
import dev.tandem.playbook.playbook.content.VariableType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenderedTemplateTest {
    private static final String SCRIPT = "<script>alert('{{company}}')</script>";
    private static final Variable COMPANY = new Variable("company", VariableType.TEXT, "Acme");
    private static final Variable OPEN = new Variable("open", VariableType.YES_NO, "false");

    @Test
    void samplesStandInForWhatIsNotGiven() {
        Template note = template(CRM_NOTE, null, "{{company}}{{#open}} is open{{/open}}{{^open}} is done{{/open}}");

        assertEquals("Acme is done", RenderedTemplate.of(note, Map.of()).body());
        assertEquals(
                "Fjord is open",
                RenderedTemplate.of(note, Map.of("company", "Fjord", "open", "true"))
                        .body());
    }

    @Test
    void anEmailsBodyIsHtmlWithItsValuesEscapedAndItsSubjectIsPlain() {
        RenderedTemplate email = RenderedTemplate.of(
                template(HANDOFF_EMAIL, "For {{company}}", "<p>{{company}}</p>"), Map.of("company", "A & B <i>"));

        assertEquals("For A & B <i>", email.subject());
        assertEquals("<p>A &amp; B &lt;i&gt;</p>", email.body());
        assertEquals("text/html", email.bodyType());
    }

    @Test
    void aLinkOfAnEmailLeadsToAPageOrAMailboxOrNowhere() {
        Template email = template(HANDOFF_EMAIL, "Hi", "<a href=\"{{company}}\">{{company}}</a>");

        assertEquals(
                "<a href=\"https://example.com/?a&#x3D;b\">https://example.com/?a&#x3D;b</a>",
                RenderedTemplate.of(email, Map.of("company", "https://example.com/?a=b"))
                        .body());
        assertEquals(
                "<a href=\"#\">javascript:alert(1)</a>",
                RenderedTemplate.of(email, Map.of("company", "javascript:alert(1)"))
                        .body());
    }

    @Test
    void anEmailFromBeforePlacesWereCheckedIsNotFilledIn() {
        Template email = template(HANDOFF_EMAIL, "Hi", "<p onclick=\"{{company}}\">x</p>");

        UnsafeTemplate refused = assertThrows(UnsafeTemplate.class, () -> RenderedTemplate.of(email, Map.of()));
        assertTrue(refused.getMessage().contains("onclick of <p> runs a script"), refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource(value = TemplateKind.class, mode = EnumSource.Mode.EXCLUDE, names = "HANDOFF_EMAIL")
    void everythingElseIsPlainText(TemplateKind kind) {
        RenderedTemplate note = RenderedTemplate.of(template(kind, null, "{{company}}"), Map.of("company", SCRIPT));

        assertEquals(SCRIPT, note.body());
        assertEquals("text/plain", note.bodyType());
    }

    @Test
    void aValueThatBreaksTheLineOfASubjectIsRefused() {
        Template email = template(HANDOFF_EMAIL, "For {{company}}", "{{company}}");

        for (String lineBreak : List.of("\n", "\r\n", "\r", "\u2028", "\u0085", "\u000b")) {
            Map<String, String> values = Map.of("company", "Acme" + lineBreak + "Bcc: all@example.com");
            assertFaults(email, values, "/values/company lineBreak");
        }
    }

    @Test
    void valuesAreOfTheirTypeAndDeclaredAndAllFaultsAreToldAtOnce() {
        Template note = new Template(
                "note",
                CRM_NOTE,
                "Note",
                null,
                "Hello",
                List.of(
                        new Variable("amount", VariableType.MONEY, null),
                        new Variable("day", VariableType.DATE, null),
                        new Variable("share", VariableType.NUMBER, null),
                        new Variable("open", VariableType.YES_NO, null)));

        assertFaults(
                note,
                Map.of("amount", "12", "day", "tomorrow", "share", "a third", "open", "perhaps", "budget/year", "1"),
                "/values/amount wrongType",
                "/values/budget~1year unknownVariable",
                "/values/day wrongType",
                "/values/open wrongType",
                "/values/share wrongType");
        assertEquals(
                "Hello",
                RenderedTemplate.of(note, Map.of("amount", "12.50 USD", "day", "2026-03-31", "share", "-0.5"))
                        .body());
    }

    @Test
    void aResultIsNoLargerThanAMessageMayBe() {
        Template note = template(CRM_NOTE, null, "{{company}}".repeat(1_000));

        assertThrows(
                TemplateOutputTooLarge.class, () -> RenderedTemplate.of(note, Map.of("company", "a".repeat(1_000))));
    }

    private static Template template(TemplateKind kind, String subject, String body) {
        return new Template("t", kind, "T", subject, body, List.of(COMPANY, OPEN));
    }

    private static void assertFaults(Template template, Map<String, String> values, String... expected) {
        InvalidRequest refused = assertThrows(InvalidRequest.class, () -> RenderedTemplate.of(template, values));
        assertEquals(
                List.of(expected),
                refused.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
    }
}
