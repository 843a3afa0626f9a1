package org.councilbenchmark.evidence.linkdetail;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page, or the first and the last of several in their order. */
@Constraint(validatedBy = PageRange.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface PageRange {

    String message() default "must be a page or a range of pages in their order, such as 12 or 3-5";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is a place that names no page. */
    class Check implements ConstraintValidator<PageRange, String> {

        private static final Pattern PAGES = Pattern.compile("([1-9][0-9]{0,5})(?:-([1-9][0-9]{0,5}))?");

        @Override
        public boolean isValid(String pages, ConstraintValidatorContext context) {
            if (pages == null) {
                return true;
            }
            Matcher range = PAGES.matcher(pages);
            return range.matches()
                    && (range.group(2) == null || Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2)));
        }
    }
}
