package dev.tandem.playbook.playbook.check;

import static dev.tandem.playbook.playbook.content.TemplateKind.CRM_NOTE;
import static dev.tandem.playbook.playbook.content.TemplateKind.HANDOFF_EMAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.playbook.content.Template;
import dev.tandem.playbook.playbook.content.Template.Variable;
import dev.tandem.playbook.playbook.content.TemplateKind;
import dev.tandem.playbook.playbook.content.VariableType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFaultsTest {
    private static final Variable COMPANY = new Variable("company", VariableType.TEXT, "Acme");

    @Test
    void aTemplateUsesWhatItDeclares() {
        assertFaults(List.of(template(CRM_NOTE, null, "{{company}}", COMPANY)));
        assertFaults(
                List.of(template(CRM_NOTE, null, "{{company}} {{#budget}}{{amount}}{{/budget}}", COMPANY)),
                "/templates/0/body unknownVariable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{>other}}", "{{=<% %>=}}", "{{{company}}}", "{{&company}}", "{{#company}}", "{{company"})
    void nothingThatRunsIsATemplate(String hostile) {
        assertFaults(List.of(template(CRM_NOTE, null, hostile, COMPANY)), "/templates/0/body malformedTemplate");
    }

    @Test
    void anEmailHasASubjectOfOneLineAndNothingElseHasOne() {
        assertFaults(List.of(template(HANDOFF_EMAIL, "{{company}}", "Hello", COMPANY)));
        assertFaults(
                List.of(
                        template(HANDOFF_EMAIL, null, "Hello"),
                        template(HANDOFF_EMAIL, "Hi\r\nBcc: everybody@example.com", "Hello"),
                        template(CRM_NOTE, "Hi", "Hello")),
                "/templates/0/subject subject",
                "/templates/1/code notUnique",
                "/templates/1/subject lineBreak",
                "/templates/2/code notUnique",
                "/templates/2/subject subject");
    }

    @Test
    void anEmailHasABodyOfSafeHtmlAndNothingElseIsHtml() {
        String unsafe = "<p onclick='{{company}}'>1 < 2</p>";
        assertFaults(
                List.of(template(HANDOFF_EMAIL, "Hi", unsafe, COMPANY)),
                "/templates/0/body unsafeMarkup",
                "/templates/0/body unsafeMarkup",
                "/templates/0/body unsafePlace");
        assertFaults(List.of(template(CRM_NOTE, null, unsafe, COMPANY)));
    }

    @Test
    void samplesAreOfTheirTypeAndNamesAreThereOnce() {
        assertFaults(
                List.of(template(
                        CRM_NOTE,
                        null,
                        "Hello",
                        COMPANY,
                        COMPANY,
                        new Variable("amount", VariableType.MONEY, "a lot"),
                        new Variable("day", VariableType.DATE, "2026-02-30"),
                        new Variable("share", VariableType.NUMBER, "1e9"),
                        new Variable("open", VariableType.YES_NO, "maybe"))),
                "/templates/0/variables notUnique",
                "/templates/0/variables/2/sample wrongType",
                "/templates/0/variables/3/sample wrongType",
                "/templates/0/variables/4/sample wrongType",
                "/templates/0/variables/5/sample wrongType");
    }

    private static Template template(TemplateKind kind, String subject, String body, Variable... variables) {
        return new Template("note", kind, "Note", subject, body, List.of(variables));
    }

    private static void assertFaults(List<Template> templates, String... expected) {
        Contents contents = new Contents();
        contents.templates = templates;
        List<String> found = PlaybookFaults.ofTemplates(contents.content()).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .sorted()
                .toList();
        assertEquals(List.of(expected), found);
    }
}
