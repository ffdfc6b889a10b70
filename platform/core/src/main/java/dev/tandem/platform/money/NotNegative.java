package dev.tandem.platform.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The amount is zero or more; nothing at all is fine too, {@code @NotNull} says otherwise. */
@Documented
@Constraint(validatedBy = NotNegative.Check.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotNegative {
    String message() default "must not be negative";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<NotNegative, Money> {
        @Override
        public boolean isValid(Money money, ConstraintValidatorContext context) {
            return money == null || !money.isNegative();
        }
    }
}
