package dev.tandem.playbook.partner.rest;

import dev.tandem.platform.company.CompanyDomain;
import dev.tandem.playbook.partner.ContactMap;
import dev.tandem.playbook.partner.IntegrationDepth;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerType;
import dev.tandem.playbook.partner.SuspensionReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for partners. */
final class PartnerRequests {
    private PartnerRequests() {}

    /** @param domains null for none */
    private static Set<String> normalised(List<String> domains) {
        return Stream.ofNullable(domains)
                .flatMap(List::stream)
                .map(CompanyDomain::normalised)
                .collect(Collectors.toSet());
    }

    @Schema(description = "A partner that joins the program")
    record RegisterPartnerRequest(
            @NotBlank @Size(max = 200) @Schema(example = "Alpine Systems")
            String name,

            @Size(max = 100) @Schema(description = "Its id in the vendor's other systems, unique", example = "alpine")
            String externalId,

            @Schema(description = "Left out if nobody knows")
            PartnerType type,

            @Size(max = 20)
            @Schema(
                    description = "Its own web and mail domains, in ASCII, of which none is another partner's",
                    examples = {"[\"alpine.example\"]"})
            List<
                            @NotNull @Size(max = 253)
                            @Pattern(regexp = CompanyDomain.FORM, message = CompanyDomain.FORM_MESSAGE) String>
                    domains,

            @Size(max = 60) @Schema(description = "As named in the routing rules", example = "DACH")
            String territory,

            @Schema(
                    description = "The vendor's channel manager for this partner",
                    example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID managerId) {
        Partner partner() {
            return new Partner(
                    externalId, Partner.Profile.joining(name, type, normalised(domains), territory, managerId));
        }
    }

    @Schema(
            description = "All fields of a partner that can be changed; its own administrator can change contacts",
            example =
                    "{\"integrationDepth\":\"certified\",\"contacts\":{\"technical\":\"5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301\"}}")
    record ChangePartnerRequest(
            @NotBlank @Size(max = 200) @Schema(example = "Alpine Systems")
            String name,

            @Schema(description = "null if nobody knows") PartnerType type,

            @NotNull
            @Size(max = 20)
            @Schema(
                    description = "Its own web and mail domains, in ASCII, of which none is another partner's",
                    examples = {"[\"alpine.example\"]"})
            List<
                            @NotNull @Size(max = 253)
                            @Pattern(regexp = CompanyDomain.FORM, message = CompanyDomain.FORM_MESSAGE) String>
                    domains,

            @Size(max = 60) @Schema(example = "DACH") String territory,
            UUID managerId,
            @NotNull IntegrationDepth integrationDepth,
            @NotNull @Valid ContactMap contacts) {
        static ChangePartnerRequest of(Partner partner) {
            Partner.Profile profile = partner.profile();
            return new ChangePartnerRequest(
                    profile.name(),
                    profile.type(),
                    List.copyOf(profile.domains()),
                    profile.territory(),
                    profile.managerId(),
                    profile.integrationDepth(),
                    profile.contacts());
        }

        Partner.Profile profile() {
            return new Partner.Profile(
                    name, type, normalised(domains), territory, managerId, integrationDepth, contacts);
        }
    }

    @Schema(description = "Why a partner is suspended")
    record SuspendPartnerRequest(
            @NotNull SuspensionReason code,

            @NotBlank @Size(max = 2000) @Schema(example = "The security questionnaire is overdue")
            String reason) {}

    @Schema(description = "Why a partner is activated again")
    record ActivatePartnerRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "The questionnaire came in, and was approved")
            String reason) {}

    @Schema(description = "A partner's new tier")
    record ChangePartnerTierRequest(
            @NotBlank
            @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9-]{0,39}")
            @Schema(description = "As named by the program", example = "gold")
            String tier,

            @Schema(
                    description = "Its first day, in the program's time zone; today if left out",
                    example = "2026-03-02")
            LocalDate effectiveOn,

            @NotBlank @Size(max = 2000) @Schema(example = "Three certified engineers and a million in joint sales")
            String reason,

            @Size(max = 2000)
            @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
            @Schema(
                    description = "Why it gets the tier though it lacks what the tier asks; left out for no exception",
                    example = "Two engineers take the exam next week")
            String exception) {}
}
