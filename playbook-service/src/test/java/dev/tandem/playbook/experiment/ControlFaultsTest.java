package dev.tandem.playbook.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlFaultsTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final String CONTROL = """
            {"name":"Resale","audience":{"tiers":["gold","silver"]},
             "appliesTo":{"countries":["DE"],"attributes":[{"name":"segment","values":["midmarket"]}]},
             "guardrails":[{"code":"seller","holder":{"side":"partner","role":"partnerSeller"},"maximumDiscountPercent":"5"},
                           {"code":"manager","holder":{"side":"vendor","role":"channelManager"},"maximumDiscountPercent":"9"}],
             "requiredHandoffFields":["company","contactEmail"],
             "handoffTemplate":{"subject":"A lead","body":"{{company}}"},"acceptWithin":"PT48H","firstTouchWithin":"PT24H"}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"tiers\":[\"gold\",\"silver\"];\"tiers\":[\"gold\"];/audience/tiers",
                "{\"tiers\":[\"gold\",\"silver\"]};{\"territories\":[\"DACH\"]};/audience/tiers /audience/territories",
                "{\"tiers\":[\"gold\",\"silver\"]};null;/audience/tiers",
                "\"countries\":[\"DE\"];\"countries\":[\"DE\",\"AT\"];/appliesTo/countries",
                "\"midmarket\";\"enterprise\";/appliesTo/attributes",
                "\"maximumDiscountPercent\":\"5\";\"maximumDiscountPercent\":\"7\";/guardrails/0",
                "\"code\":\"manager\";\"code\":\"boss\";/guardrails/1 /guardrails",
                "\"company\",\"contactEmail\";\"company\";/requiredHandoffFields",
                "A lead;{{contactEmail}};/handoffTemplate/subject",
                "{{company}};{{contactPhone}};/handoffTemplate/body"
            })
    void whatIsNotExperimentedWithIsFoundByItsPointer(String text, String instead, String pointers) {
        List<FieldFault> faults = faults(CONTROL.replace(text, instead));

        assertEquals(
                List.of(pointers.split(" ")),
                faults.stream().map(FieldFault::pointer).toList());
        faults.forEach(fault -> assertEquals("differsFromControl", fault.code()));
    }

    @Test
    void everythingElseMayBeAnotherWay() {
        assertEquals(
                List.of(),
                faults(CONTROL.replace("Resale", "Resale with a visit")
                        .replace("PT48H", "PT24H")
                        .replaceFirst("\\{", "{\"objections\":[],")));
    }

    @Test
    void theOrderOfAListIsNoDifference() {
        assertEquals(
                List.of(),
                faults(CONTROL.replace("\"gold\",\"silver\"", "\"silver\",\"gold\"")
                        .replace("\"company\",\"contactEmail\"", "\"contactEmail\",\"company\"")));
    }

    private static List<FieldFault> faults(String variant) {
        return ControlFaults.of(content(CONTROL), content(variant));
    }

    private static PlaybookContent content(String json) {
        try {
            return JSON.readValue(json, PlaybookContent.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
