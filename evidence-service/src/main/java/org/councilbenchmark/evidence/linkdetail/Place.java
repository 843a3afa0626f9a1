package org.councilbenchmark.evidence.linkdetail;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A place in a document. What is not said is not narrowed to.
 *
 * @param pages one page or a range of them, counted from 1 as a reader shows them: {@code 12}, {@code 3-5}
 * @param section number of a section or paragraph, as the document prints it: {@code 2.1}
 * @param sheet name of a sheet in a workbook, or of a slide
 * @param cells one cell or a range of them: {@code B2}, {@code B2:D9}
 */
@Embeddable
@SomewhereInIt
public record Place(
        @PageRange String pages,

        @Size(min = 1, max = 40, message = "must have 1 to 40 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not hold control characters")
        String section,

        @Size(min = 1, max = 31, message = "must have 1 to 31 characters")
        @Pattern(
                regexp = "[^\\x00-\\x1F\\x7F\\[\\]:*?/\\\\]*",
                message = "must not hold what no sheet's name holds: [ ] : * ? / \\ and control characters")
        String sheet,

        @Pattern(
                regexp = "[A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}[1-9][0-9]{0,6})?",
                message = "must be a cell or a range of cells, such as B2 or B2:D9")
        String cells) {

    boolean isNowhere() {
        return pages == null && section == null && sheet == null && cells == null;
    }
}
