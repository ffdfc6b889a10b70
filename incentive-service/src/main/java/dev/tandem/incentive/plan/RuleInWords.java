package dev.tandem.incentive.plan;

import dev.tandem.incentive.agreement.EnglishFormat;
import dev.tandem.incentive.calculation.RecoverableDraw;
import dev.tandem.incentive.plan.rule.Accelerator;
import dev.tandem.incentive.plan.rule.AttributionWeight;
import dev.tandem.incentive.plan.rule.Clawback;
import dev.tandem.incentive.plan.rule.ClawbackShare;
import dev.tandem.incentive.plan.rule.EarnerRole;
import dev.tandem.incentive.plan.rule.Payable;
import dev.tandem.incentive.plan.rule.PaymentTerms;
import dev.tandem.incentive.plan.rule.PeriodLimits;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.incentive.plan.rule.SaleDuration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rule in English, in the order in which it is calculated, for a partner to read. Rendered anew each time. */
public final class RuleInWords {
    private final Rule rule;
    private final EnglishFormat figures;
    private final List<String> sentences = new ArrayList<>();

    private RuleInWords(Rule rule, Currency currency) {
        this.rule = rule;
        this.figures = new EnglishFormat(currency);
    }

    public static String of(Rule rule, Currency currency) {
        RuleInWords words = new RuleInWords(rule, currency);
        words.say();
        return String.join(" ", words.sentences);
    }

    private void say() {
        sentences.add(new RateInWords(rule, figures).sentence());
        Optional.ofNullable(rule.guard())
                .ifPresent(guard -> sentences.add("Only those that meet this condition count: " + guard + "."));
        rule.lasting()
                .filter(SaleDuration.FIRST_YEAR::equals)
                .ifPresent(firstYear -> sentences.add("Only what comes before the sale's first anniversary counts."));
        rule.accelerators().forEach(accelerator -> sentences.add(accelerator(accelerator)));
        rule.clawedBack().map(RuleInWords::clawback).ifPresent(sentences::add);
        limits(rule.limits()).ifPresent(sentences::add);
        rule.budgeted()
                .ifPresent(budget -> sentences.add("All payees together get at most " + figures.money(budget)
                        + "; the earliest deals come first."));
        sentences.add(payees());
        payment(rule.payment());
        rule.drawn().map(this::draw).ifPresent(sentences::add);
    }

    private String accelerator(Accelerator accelerator) {
        String condition = switch (accelerator.by()) {
            case RESPONSE_TIME -> "the lead was accepted within " + EnglishFormat.time(accelerator.within());
            case PARTNER_TIER -> "the partner was of tier " + accelerator.tier() + " on that day";
            case INTEGRATION_DEPTH ->
                "the partner's integration was at least "
                        + accelerator.atLeast().name().toLowerCase(Locale.ROOT) + " on that day";
            case VOLUME -> "the period's total reaches " + figures.money(accelerator.from());
        };
        return "If " + condition + ", " + EnglishFormat.percent(accelerator.percent()) + " of that is paid.";
    }

    private static String clawback(Clawback clawback) {
        return "If the customer gets money back, cancels or leaves within " + EnglishFormat.days(clawback.windowDays())
                + " of the sale, " + reversal("what was paid", clawback.money()) + ", and "
                + reversal("the sale's part of the period's total", clawback.attainment()) + ".";
    }

    private static String reversal(String what, ClawbackShare reversal) {
        return what
                + switch (reversal) {
                    case FULL -> " is taken back in full";
                    case PRO_RATA -> " is taken back in proportion";
                    case NONE -> " stays";
                };
    }

    private Optional<String> limits(PeriodLimits limits) {
        List<String> bounds = new ArrayList<>();
        Optional.ofNullable(limits.floor())
                .ifPresent(floor -> bounds.add("at least " + figures.money(floor) + " once anything is earned"));
        Optional.ofNullable(limits.cap()).ifPresent(cap -> bounds.add("at most " + figures.money(cap)));
        return bounds.isEmpty()
                ? Optional.empty()
                : Optional.of("A " + rule.period().name().toLowerCase(Locale.ROOT) + " pays "
                        + String.join(", and ", bounds) + ".");
    }

    private String draw(RecoverableDraw draw) {
        String period = rule.period().name().toLowerCase(Locale.ROOT);
        return "An advance raises each " + period + " to " + figures.money(draw.amount()) + "; from " + period + " "
                + draw.recoverFrom() + " of the plan on, it is recovered from earnings.";
    }

    private String payees() {
        return rule.kind() == RuleKind.OVERLAY ? whom() + ", on top of what others get." : whom() + ".";
    }

    private String whom() {
        if (rule.payee() == EarnerRole.DEAL_MANAGER) {
            return "The deal's manager is paid";
        }
        return rule.split().isEmpty()
                ? "The partners of the deal are paid by their shares in it"
                : "The partners are paid by what they did for the deal, "
                        + rule.split().stream().map(RuleInWords::weight).collect(Collectors.joining(", "))
                        + "; the weight of what no one did goes to the others in proportion";
    }

    private static String weight(AttributionWeight weight) {
        return EnglishFormat.percent(weight.percent())
                + switch (weight.activity()) {
                    case SOURCED -> " for sourcing it";
                    case INFLUENCED -> " for influencing it";
                    case CO_SOLD -> " for co-selling it";
                    case FULFILLED -> " for fulfilling it";
                };
    }

    private void payment(PaymentTerms terms) {
        if (terms.payable() == Payable.ON_CUSTOMER_PAYMENT) {
            sentences.add("It is paid in the proportion in which the customer has paid.");
        }
        terms.held()
                .ifPresent(held -> sentences.add(EnglishFormat.percent(held.percent()) + " is held back for "
                        + EnglishFormat.days(held.releaseAfterDays()) + " from the day of the deal."));
    }
}
