package dev.tandem.lead.account.rest;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.AccountChange;
import dev.tandem.lead.lead.CountryCode;
import dev.tandem.lead.lead.rest.KnownCountry;
import dev.tandem.platform.company.CompanyDomain;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of requests about accounts. */
final class AccountRequests {
    private AccountRequests() {}

    @Schema(description = "A merge patch of an account")
    record ChangeAccountRequest(
            @NotBlank @Size(max = 200) @Schema(example = "Brightwater Logistics GmbH")
            String name,

            @Size(max = 253)
            @Pattern(regexp = CompanyDomain.FORM, message = CompanyDomain.FORM_MESSAGE)
            @Schema(description = "Its own domain, in ASCII; null if unknown", example = "brightwater.example")
            String domain,

            @Size(max = 100) @Schema(description = "null if unknown", example = "logistics")
            String sector,

            @KnownCountry @Schema(description = "null if unknown", example = "DE")
            String country) {
        static ChangeAccountRequest of(Account account) {
            return new ChangeAccountRequest(account.name(), account.domain(), account.sector(), account.country());
        }

        AccountChange change() {
            return new AccountChange(
                    name,
                    domain == null ? null : CompanyDomain.normalised(domain),
                    sector,
                    country == null ? null : CountryCode.of(country).orElseThrow());
        }
    }

    @Schema(description = "The account that is the same company")
    record MergeAccountRequest(
            @NotNull @Schema(example = "0197f6a0-0000-7000-8000-00000000000d")
            UUID into) {}
}
