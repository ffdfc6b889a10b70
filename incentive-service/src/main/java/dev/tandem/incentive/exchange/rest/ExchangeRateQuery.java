package dev.tandem.incentive.exchange.rest;

import dev.tandem.incentive.exchange.Conversion;
import dev.tandem.incentive.exchange.CurrencyCode;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters: source and target currency, and the day. */
public class ExchangeRateQuery {
    private static final String CODE = "must be an ISO 4217 code";

    @QueryParam("source")
    @NotNull
    @Pattern(regexp = "[A-Z]{3}", message = CODE)
    @Parameter(description = "The currency of the amount to convert, ISO 4217", example = "JPY")
    public String source;

    @QueryParam("target")
    @NotNull
    @Pattern(regexp = "[A-Z]{3}", message = CODE)
    @Parameter(description = "The currency of the result, ISO 4217", example = "USD")
    public String target;

    @QueryParam("on")
    @NotNull
    @Parameter(description = "The business date; for a deal, the day it closed", example = "2017-04-17")
    public LocalDate on;

    /** @throws InvalidRequest with each unknown code */
    Conversion conversion() {
        Optional<Currency> from = CurrencyCode.parse(source);
        Optional<Currency> to = CurrencyCode.parse(target);
        List<FieldFault> faults = new ArrayList<>();
        if (from.isEmpty()) {
            faults.add(CurrencyCode.unknown("source"));
        }
        if (to.isEmpty()) {
            faults.add(CurrencyCode.unknown("target"));
        }
        InvalidRequest.ifAny(faults);
        return new Conversion(on, from.orElseThrow(), to.orElseThrow());
    }
}
