package dev.tandem.lead.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.playbook.PlaybookContent.Question;
import dev.tandem.lead.playbook.PlaybookContent.Question.Form;
import dev.tandem.platform.problem.FieldFault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private final Discovery discovery = new Discovery(List.of(
            new Question("docks", "How many?", Form.NUMBER, null, true),
            new Question("planned", "How?", Form.CHOICE, List.of("paper", "spreadsheet"), true),
            new Question("budget", "Is there one?", Form.YES_NO, null, false),
            new Question("why", "Why now?", Form.TEXT, null, false)));

    @Test
    void answersOfTheRightFormAreTaken() {
        assertEquals(List.of(), faulty(Map.of("docks", 40, "planned", "paper", "budget", true, "why", "Late trucks")));
    }

    @Test
    void everyAnswerThatIsNoneIsTold() {
        assertEquals(
                List.of("/budget", "/docks", "/planned", "/unasked", "/why"),
                faulty(new TreeMap<>(
                        Map.of("docks", "many", "planned", "by hand", "budget", "yes", "why", " ", "unasked", 1))));
    }

    @Test
    void whatAnotherPlaybookAskedStaysAsItIs() {
        Map<String, Object> before = Map.of("unasked", 1);

        assertEquals(List.of(), discovery.faults(before, Map.of("unasked", 1, "docks", 3)));
    }

    @Test
    void onlyRequiredQuestionsCanBeMissing() {
        assertEquals(List.of("docks", "planned"), discovery.missing(Map.of("budget", true)));
        assertEquals(List.of(), discovery.missing(Map.of("docks", 40, "planned", "paper")));
    }

    private List<String> faulty(Map<String, Object> answers) {
        return discovery.faults(Map.of(), answers).stream()
                .map(FieldFault::pointer)
                .sorted()
                .toList();
    }
}
