package dev.tandem.playbook.experiment;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.SaleCriteria;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is not experimented with: the money that may be promised, who and what a playbook is for, and what is told of people. A variant
 * has it as its control does.
 */
final class ControlFaults {
    private final List<FieldFault> faults = new ArrayList<>();

    private ControlFaults() {}

    /** Every difference, by pointers into the variant. */
    static List<FieldFault> of(PlaybookContent control, PlaybookContent variant) {
        ControlFaults found = new ControlFaults();
        found.audience(control.audience(), variant.audience());
        found.appliesTo(control.appliesTo(), variant.appliesTo());
        found.guardrails(control.guardrails(), variant.guardrails());
        found.same("/requiredHandoffFields", control.requiredHandoffFields(), variant.requiredHandoffFields());
        found.same(
                "/handoffTemplate/subject",
                control.handoffTemplate().subject(),
                variant.handoffTemplate().subject());
        found.same(
                "/handoffTemplate/body",
                control.handoffTemplate().body(),
                variant.handoffTemplate().body());
        return found.faults;
    }

    private void audience(Audience control, Audience variant) {
        same("/audience/partnerIds", control, variant, Audience::partnerIds);
        same("/audience/tiers", control, variant, Audience::tiers);
        same("/audience/partnerTypes", control, variant, Audience::partnerTypes);
        same("/audience/territories", control, variant, Audience::territories);
    }

    private void appliesTo(SaleCriteria control, SaleCriteria variant) {
        same("/appliesTo/productIds", control, variant, SaleCriteria::productIds);
        same("/appliesTo/territories", control, variant, SaleCriteria::territories);
        same("/appliesTo/partnerTypes", control, variant, SaleCriteria::partnerTypes);
        same("/appliesTo/countries", control, variant, SaleCriteria::countries);
        same("/appliesTo/industries", control, variant, SaleCriteria::industries);
        same("/appliesTo/attributes", control, variant, SaleCriteria::attributes);
    }

    private void guardrails(List<PricingGuardrail> control, List<PricingGuardrail> variant) {
        Map<String, PricingGuardrail> known =
                control.stream().collect(Collectors.toMap(PricingGuardrail::code, Function.identity()));
        for (int i = 0; i < variant.size(); i++) {
            same("/guardrails/" + i, known.remove(variant.get(i).code()), variant.get(i));
        }
        if (!known.isEmpty()) {
            add("/guardrails");
        }
    }

    /** Lists say the same in any order. @param control null where nothing is said */
    private <T> void same(String pointer, T control, T variant, Function<T, ? extends Collection<?>> list) {
        same(
                pointer,
                control == null ? List.of() : list.apply(control),
                variant == null ? List.of() : list.apply(variant));
    }

    private void same(String pointer, Collection<?> control, Collection<?> variant) {
        same(pointer, (Object) new HashSet<>(control), new HashSet<>(variant));
    }

    private void same(String pointer, Object control, Object variant) {
        if (!Objects.equals(control, variant)) {
            add(pointer);
        }
    }

    private void add(String pointer) {
        faults.add(new FieldFault(
                pointer, "differsFromControl", "must be as in the version in force: it is not experimented with"));
    }
}
