package org.councilbenchmark.evidence.linkdetail;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A place that says nothing is left out rather than sent. */
@Constraint(validatedBy = SomewhereInIt.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface SomewhereInIt {

    String message() default "must hold pages, section, sheet or cells";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is somebody else's to refuse. */
    class Check implements ConstraintValidator<SomewhereInIt, Place> {

        @Override
        public boolean isValid(Place place, ConstraintValidatorContext context) {
            return place == null || !place.isNowhere();
        }
    }
}
