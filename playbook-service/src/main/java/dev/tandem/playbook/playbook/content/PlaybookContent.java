package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.escalation.EscalationPath;
import dev.tandem.playbook.partner.PartnerTraits;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The content that guides a sale.
 *
 * @param name for people; null if the code is enough
 * @param language of its texts, for search: a two-letter code; null for English
 * @param audience the partners that it is for; null for all
 * @param appliesTo the sales that it is made for; null for any
 * @param functionalRoles those that it names beside the roles of tokens
 * @param stages in the order a deal passes through them, each with its part of the role matrix
 * @param requiredHandoffFields without which no lead is offered
 * @param acceptWithin time for a partner to answer an offer
 * @param firstTouchWithin time for the owner, after that, to contact the customer
 * @param contributions of each side to every sale
 * @param guardrails the largest discount that each role may grant
 * @param closing what closing a sale needs; null for nothing in particular
 * @param tools that people on a sale work with
 * @param revenueExpectations of each side
 * @param marketingCommitments of each side
 * @param meetingRhythm the meetings of both sides
 */
@Schema(description = "The content that guides a sale")
public record PlaybookContent(
        @Size(max = 200) @Schema(example = "Reseller co-sale")
        String name,

        @Size(max = 2000) @Schema(example = "For sales that a reseller and we make together")
        String purpose,

        @Pattern(regexp = "[a-z]{2}")
        @Schema(description = "Language of the texts, for search; English if left out", example = "en")
        String language,

        @Valid
        @Schema(
                description = "The partners that it is for; all of them if left out. A partner does not read it",
                example = "{\"tiers\":[\"gold\"],\"partnerTypes\":[\"reseller\"]}")
        Audience audience,

        @Valid
        @Schema(
                description = "The sales that it is made for; any if left out",
                example = "{\"countries\":[\"DE\",\"AT\",\"CH\"],\"industries\":[\"contract logistics\"]}")
        SaleCriteria appliesTo,

        @Size(max = 50) List<@Valid @NotNull TargetMarket> targetMarkets,
        @Size(max = 50) List<@Valid @NotNull IdealCustomer> idealCustomers,
        @Size(max = 50) List<@Valid @NotNull PartyContribution> contributions,
        @Size(max = 50) List<@Valid @NotNull ValueProposition> positioning,
        @Size(max = 50) List<@Valid @NotNull PricingGuardrail> guardrails,
        @Size(max = 100) List<@Valid @NotNull QualificationQuestion> qualification,

        @Size(max = 50) @Schema(description = "Those that it names beside the roles of tokens")
        List<@Valid @NotNull FunctionalRole> functionalRoles,

        @NotEmpty @Size(max = 30) List<@Valid @NotNull Stage> stages,
        @Size(max = 50) List<@Valid @NotNull Milestone> milestones,

        @NotNull @Size(max = 30) @Schema(examples = {"[\"company\",\"contactEmail\",\"problem\"]"})
        List<@NotBlank String> requiredHandoffFields,

        @NotNull @Valid MessageTemplate handoffTemplate,

        @NotNull
        @Schema(
                type = SchemaType.STRING,
                description =
                        "Service level: how long a partner has to answer an offer, in working time as an ISO 8601 duration",
                example = "PT48H")
        Duration acceptWithin,

        @NotNull
        @Schema(
                type = SchemaType.STRING,
                description =
                        "Service level: how long its owner has to get in touch with the customer, in working time as an ISO 8601 duration",
                example = "PT24H")
        Duration firstTouchWithin,

        @Size(max = 50) List<@Valid @NotNull Template> templates,
        @Size(max = 30) List<@Valid @NotNull EscalationPath> escalations,
        @Size(max = 100) List<@Valid @NotNull ObjectionAnswer> objections,
        @Size(max = 50) List<@Valid @NotNull SuccessMetric> metrics,
        @Valid ClosingNeeds closing,

        @Size(max = 50) @Schema(description = "What people on a sale work with, and look facts up in")
        List<@Valid @NotNull Tool> tools,

        @Size(max = 50) @Schema(description = "A partner reads those that are shared")
        List<@Valid @NotNull Competitor> competitors,

        @Size(max = 50)
        @Schema(description = "A partner reads those of partners, and those of the vendor that are shared")
        List<@Valid @NotNull RevenueExpectation> revenueExpectations,

        @Size(max = 50) List<@Valid @NotNull MarketingCommitment> marketingCommitments,

        @Size(max = 30) @Schema(description = "The meetings that come again and again")
        List<@Valid @NotNull Meeting> meetingRhythm) {
    public PlaybookContent {
        audience = audience == null || audience.holdsEverybody() ? null : audience;
        appliesTo = appliesTo == null || appliesTo.allowsAny() ? null : appliesTo;
        targetMarkets = DocumentCodes.orEmpty(targetMarkets);
        idealCustomers = DocumentCodes.orEmpty(idealCustomers);
        contributions = DocumentCodes.orEmpty(contributions);
        positioning = DocumentCodes.orEmpty(positioning);
        guardrails = DocumentCodes.orEmpty(guardrails);
        qualification = DocumentCodes.orEmpty(qualification);
        functionalRoles = DocumentCodes.orEmpty(functionalRoles);
        milestones = DocumentCodes.orEmpty(milestones);
        templates = DocumentCodes.orEmpty(templates);
        escalations = DocumentCodes.orEmpty(escalations);
        objections = DocumentCodes.orEmpty(objections);
        metrics = DocumentCodes.orEmpty(metrics);
        tools = DocumentCodes.orEmpty(tools);
        competitors = DocumentCodes.orEmpty(competitors);
        revenueExpectations = DocumentCodes.orEmpty(revenueExpectations);
        marketingCommitments = DocumentCodes.orEmpty(marketingCommitments);
        meetingRhythm = DocumentCodes.orEmpty(meetingRhythm);
    }

    /** @throws NotFound if there is none with that code */
    public Template template(String code) {
        return templates.stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("template", code));
    }

    /** The stage of which the metric tells the duration; empty if it names none, and its activities not all belong to one. */
    public Optional<Stage> stageOf(SuccessMetric metric) {
        List<Stage> those = stages.stream()
                .filter(stage -> metric.stage() == null
                        ? stage.activities().stream()
                                .anyMatch(one -> metric.activities().contains(one.code()))
                        : stage.code().equals(metric.stage()))
                .toList();
        return those.size() == 1 ? Optional.of(those.get(0)) : Optional.empty();
    }

    /** What closing a sale needs, which may be nothing in particular. */
    @JsonIgnore
    public ClosingNeeds closingNeeds() {
        return closing == null ? ClosingNeeds.NONE : closing;
    }

    /** Whether it is for that partner. */
    public boolean isFor(PartnerTraits partner) {
        return audience == null || audience.holds(partner);
    }

    /**
     * What a partner reads. For whom else it is is not among it, nor how much the vendor's own people may give away, nor what is not shared of
     * competitors, and of what the vendor itself expects to earn.
     */
    public PlaybookContent seenByPartners() {
        return new PlaybookContent(
                name,
                purpose,
                language,
                null,
                appliesTo,
                targetMarkets,
                idealCustomers,
                contributions,
                positioning,
                guardrails.stream()
                        .filter(guardrail -> guardrail.holder().side() == Side.PARTNER)
                        .toList(),
                qualification,
                functionalRoles,
                stages,
                milestones,
                requiredHandoffFields,
                handoffTemplate,
                acceptWithin,
                firstTouchWithin,
                templates,
                escalations,
                objections,
                metrics,
                closing,
                tools,
                competitors.stream().filter(Competitor::shared).toList(),
                revenueExpectations.stream()
                        .filter(RevenueExpectation::isSeenByPartners)
                        .toList(),
                marketingCommitments,
                meetingRhythm);
    }

    @Schema(description = "A logic-less template; its variables are the fields of the handoff package")
    public record MessageTemplate(
            @NotBlank @Size(max = 200) @Schema(example = "A lead for you: {{company}}")
            String subject,

            @NotBlank @Size(max = 20000) @Schema(example = "{{company}} needs help: {{problem}}")
            String body) {}
}
