package dev.tandem.incentive.payout.bank.rest;

import dev.tandem.incentive.payout.bank.BankAccount;
import dev.tandem.incentive.payout.bank.Iban;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account, in requests and responses. */
@Schema(
        name = "BankAccount",
        example = "{\"holder\":\"Alpine Systems GmbH\",\"iban\":\"DE89370400440532013000\",\"bic\":\"COBADEFFXXX\"}")
public record BankAccountView(
        @NotNull
        @Size(min = 1, max = 140)
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not have control characters")
        @Schema(example = "Alpine Systems GmbH", description = "The account holder")
        String holder,

        @Schema(
                example = "DE89370400440532013000",
                description = "Without blanks; absent if the account has no " + "IBAN")
        String iban,

        @Pattern(
                regexp = "[A-Za-z0-9 ./-]{1,34}",
                message = "must be letters, digits, blanks, dots, slashes and dashes")
        @Schema(example = "000123456789", description = "The account number, if there is no IBAN")
        String accountNumber,

        @NotNull
        @Pattern(
                regexp = "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?",
                message = "must be a BIC of 8 or 11 characters")
        @Schema(example = "COBADEFFXXX", description = "The bank's BIC, ISO 9362")
        String bic) {

    /** @throws InvalidRequest unless it has exactly one of IBAN and account number */
    BankAccount checked() {
        if ((iban == null) == (accountNumber == null)) {
            throw invalid("required", "exactly one of iban and accountNumber is needed");
        }
        if (iban != null && !Iban.isValid(iban)) {
            throw invalid("malformed", "must be an IBAN without blanks and with valid check digits");
        }
        return new BankAccount(holder, iban, accountNumber, bic);
    }

    static BankAccountView of(BankAccount account) {
        return new BankAccountView(account.holder(), account.iban(), account.accountNumber(), account.bic());
    }

    private static InvalidRequest invalid(String code, String message) {
        return new InvalidRequest(List.of(new FieldFault("/iban", code, message)));
    }
}
