package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.playbook.content.Competitor;
import dev.tandem.playbook.playbook.content.IdealCustomer;
import dev.tandem.playbook.playbook.content.MarketingCommitment;
import dev.tandem.playbook.playbook.content.Meeting;
import dev.tandem.playbook.playbook.content.ObjectionAnswer;
import dev.tandem.playbook.playbook.content.PartyContribution;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.QualificationQuestion;
import dev.tandem.playbook.playbook.content.RevenueExpectation;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.playbook.content.TargetMarket;
import dev.tandem.playbook.playbook.content.Template;
import dev.tandem.playbook.playbook.content.Tool;
import dev.tandem.playbook.playbook.content.ValueProposition;
import java.util.List;
import java.util.function.Function;

/** The parts outside the stages have unique codes, and every reference exists. */
final class ReferenceFaults {
    private final Faults faults;

    private ReferenceFaults(Faults faults) {
        this.faults = faults;
    }

    static void find(PlaybookContent content, Faults faults) {
        ReferenceFaults check = new ReferenceFaults(faults);
        check.unique(content.targetMarkets(), TargetMarket::code, "/targetMarkets");
        check.unique(content.idealCustomers(), IdealCustomer::code, "/idealCustomers");
        check.unique(content.contributions(), PartyContribution::code, "/contributions");
        check.unique(content.positioning(), ValueProposition::code, "/positioning");
        check.unique(content.guardrails(), PricingGuardrail::code, "/guardrails");
        check.unique(content.qualification(), QualificationQuestion::code, "/qualification");
        check.unique(content.objections(), ObjectionAnswer::code, "/objections");
        check.unique(content.tools(), Tool::code, "/tools");
        check.unique(content.competitors(), Competitor::code, "/competitors");
        check.unique(content.revenueExpectations(), RevenueExpectation::code, "/revenueExpectations");
        check.unique(content.marketingCommitments(), MarketingCommitment::code, "/marketingCommitments");
        check.unique(content.meetingRhythm(), Meeting::code, "/meetingRhythm");
        check.guardrails(content.guardrails());
        check.questions(content.qualification());
        check.references(content);
    }

    private <T> void unique(List<T> items, Function<T, String> code, String at) {
        faults.unique(items.stream().map(code).toList(), at);
    }

    private void guardrails(List<PricingGuardrail> guardrails) {
        for (int i = 0; i < guardrails.size(); i++) {
            PricingGuardrail guardrail = guardrails.get(i);
            boolean fourEyes = !guardrail.holder().equals(guardrail.approver());
            String at = "/guardrails/" + i + "/approver";
            faults.addUnless(fourEyes, at, "approvesItself", "must differ from the requesting role");
        }
    }

    private void questions(List<QualificationQuestion> questions) {
        for (int i = 0; i < questions.size(); i++) {
            QualificationQuestion question = questions.get(i);
            boolean choice = question.answer() == QualificationQuestion.Answer.CHOICE;
            boolean fits =
                    choice ? question.choices().size() > 1 : question.choices().isEmpty();
            String at = "/qualification/" + i + "/choices";
            faults.addUnless(fits, at, "choices", "a choice has two or more; other types have none");
        }
    }

    private void references(PlaybookContent content) {
        List<String> stages = content.stages().stream().map(Stage::code).toList();
        for (int i = 0; i < content.objections().size(); i++) {
            String stage = content.objections().get(i).stage();
            faults.known(stage, stages, "/objections/" + i + "/stage", "unknownStage");
        }
        List<String> templates =
                content.templates().stream().map(Template::code).toList();
        for (int i = 0; i < content.meetingRhythm().size(); i++) {
            String template = content.meetingRhythm().get(i).template();
            faults.known(template, templates, "/meetingRhythm/" + i + "/template", "unknownTemplate");
        }
    }
}
