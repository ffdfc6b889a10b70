package dev.tandem.lead.lead.rest;

import dev.tandem.lead.lead.CountryCode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An existing country, by its ISO 3166-1 code of two or three letters or its English name. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownCountry.Check.class)
public @interface KnownCountry {
    String message() default "must be a country, such as \"DE\", \"DEU\" or \"Germany\"";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is valid. */
    class Check implements ConstraintValidator<KnownCountry, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || CountryCode.of(value).isPresent();
        }
    }
}
