package dev.tandem.playbook.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.assessment.content.AssessmentContent;
import dev.tandem.playbook.assessment.content.AssessmentQuestion;
import dev.tandem.playbook.assessment.content.AssessmentQuestion.AnswerOption;
import dev.tandem.playbook.assessment.content.AssessmentQuestion.Kind;
import dev.tandem.playbook.assessment.content.AssessmentSection;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final AssessmentQuestion CHOICE =
            asked("who", Kind.CHOICE, "0.3", List.of(option("all", "0"), option("some", "7"), option("few", "9")));
    private static final AssessmentQuestion YES_NO =
            new AssessmentQuestion("two-factor", "?", Kind.YES_NO, number("2"), List.of(), number("10"), number("1.5"));
    private static final AssessmentQuestion TEXT = asked("remarks", Kind.TEXT, "0", List.of());

    @Test
    void theScoreIsExactAndItsRatioRoundedOnce() {
        Score score = answers(option("who"), yes(false), text()).score();

        // 0.3 · 7 + 2 · 1.5 of 0.3 · 9 + 2 · 10
        assertEquals("5.1", score.points().toPlainString());
        assertEquals("22.7", score.most().toPlainString());
        assertEquals("0.2247", score.ratio().toPlainString());
    }

    @Test
    void aHalfIsRoundedToTheEvenDigit() {
        assertEquals("0.0312", new Score(number("1"), number("32")).ratio().toPlainString());
        assertEquals("0.0938", new Score(number("3"), number("32")).ratio().toPlainString());
    }

    @Test
    void whatDoesNotApplyCountsForNothingAndAgainstNothing() {
        Score score = answers(option("who"), none("two-factor"), text()).score();

        assertEquals("2.1", score.points().toPlainString());
        assertEquals("2.7", score.most().toPlainString());
    }

    @Test
    void withoutAnyQuestionThatAppliesThereIsNoScore() {
        assertTrue(answers(none("who"), none("two-factor"), text()).score().isOfNothing());
    }

    @Test
    void whatHasNoAnswerIsMissing() {
        assertEquals(List.of("who", "remarks"), answers(yes(true)).missing());
        assertEquals(
                List.of(), answers(option("who"), none("two-factor"), text()).missing());
    }

    @Test
    void eachQuestionIsAnsweredInItsOwnWay() {
        Answers wrong = answers(
                new Answer("who", "nobody", null, null, null),
                new Answer("two-factor", null, null, "Yes", null),
                new Answer("remarks", null, true, "Nothing", null),
                new Answer("who", "some", null, null, null),
                new Answer("where", null, true, null, null));

        assertEquals(
                List.of(
                        "/answers/0 wrongAnswer",
                        "/answers/1 wrongAnswer",
                        "/answers/2 wrongAnswer",
                        "/answers/3/question notUnique",
                        "/answers/4/question unknownQuestion"),
                said(wrong.faults()));
        assertEquals(List.of(), answers(option("who"), yes(true), text()).faults());
    }

    @Test
    void whatDoesNotApplyHasNoAnswer() {
        assertEquals(
                List.of("/answers/0 wrongAnswer"),
                said(answers(new Answer("two-factor", null, true, null, true)).faults()));
        assertEquals(
                List.of(),
                answers(new Answer("two-factor", null, null, "We have none", true))
                        .faults());
    }

    @Test
    void aTemplateNamesAllItsFaults() {
        AssessmentContent content = new AssessmentContent(
                "Security",
                null,
                List.of(
                        new AssessmentSection(
                                "one",
                                "One",
                                List.of(
                                        asked("a", Kind.CHOICE, "1", List.of(option("x", "1"))),
                                        asked("a", Kind.YES_NO, "1", List.of()),
                                        asked("c", Kind.TEXT, "1", List.of()))),
                        new AssessmentSection(
                                "one",
                                "Two",
                                List.of(asked("d", Kind.CHOICE, "1", List.of(option("x", "1"), option("x", "2")))))));

        assertEquals(
                List.of(
                        "/sections/0/questions/0/options options",
                        "/sections/0/questions/1/code notUnique",
                        "/sections/0/questions/1/yesPoints points",
                        "/sections/0/questions/1/noPoints points",
                        "/sections/0/questions/2/weight notScored",
                        "/sections/1/code notUnique",
                        "/sections/1/questions/0/options/1/code notUnique"),
                said(TemplateFaults.of(content)));
        assertEquals(List.of(), TemplateFaults.of(questions()));
    }

    private static Answers answers(Answer... given) {
        return new Answers(questions(), List.of(given));
    }

    private static AssessmentContent questions() {
        return new AssessmentContent(
                "Security", null, List.of(new AssessmentSection("access", "Access", List.of(CHOICE, YES_NO, TEXT))));
    }

    private static Answer option(String question) {
        return new Answer(question, "some", null, null, null);
    }

    private static Answer yes(boolean yes) {
        return new Answer("two-factor", null, yes, null, null);
    }

    private static Answer text() {
        return new Answer("remarks", null, null, "Nothing", null);
    }

    private static Answer none(String question) {
        return new Answer(question, null, null, null, true);
    }

    private static AssessmentQuestion asked(String code, Kind kind, String weight, List<AnswerOption> options) {
        return new AssessmentQuestion(code, "?", kind, number(weight), options, null, null);
    }

    private static AnswerOption option(String code, String points) {
        return new AnswerOption(code, code, number(points));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static List<String> said(List<FieldFault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
