package org.councilbenchmark.catalogue.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param reason why it is not to be used any more
 * @param successor published edition of the same benchmark to use in its place
 */
record RetireEdition(
        @NotBlank(message = "must not be blank")
        @Size(max = 1000, message = "must have at most 1000 characters")
        @Pattern(regexp = "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]*", message = "must not hold control characters")
        String reason,

        @Pattern(regexp = "[A-Za-z0-9]+([.-][A-Za-z0-9]+)*", message = "must be the code of an edition, such as 2010.1")
        String successor) {}
