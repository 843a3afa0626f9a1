package org.councilbenchmark.catalogue.edition;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.catalogue.measure.IndicatorCode;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.catalogue.search.Folded;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.problem.Fault;

/**
 * A filter as SQL over a criterion {@code c} and the heading {@code h}, element {@code e} and theme {@code t} above it.
 *
 * @param search what was searched for; null when nothing was
 * @param words the same, folded
 * @param names by which a council is left out; empty when none was named
 */
record CriteriaQuery(UUID edition, CriteriaFilter filter, String search, List<String> words, Collection<String> names) {

    private static final int LONGEST_SEARCH = 200;

    /** Of every word, some form stands in the text; or the text holds the very letters. */
    private static final String EXACT = "(c.search @@ websearch_to_tsquery('english', :search)"
            + " or (select bool_and(strpos(c.search_text, word) > 0)"
            + " from unnest(string_to_array(:words, ' ')) as word))";

    /** Every word resembles one of the text: at least three in ten of their groups of three letters are the same. */
    private static final String SIMILAR =
            "(select bool_and(strict_word_similarity(word, c.search_text || ' ' || c.search_more) >= 0.3)"
                    + " from unnest(string_to_array(:words, ' ')) as word)";

    private static final String LEFT_OUT =
            "(t.not_applicable_to || e.not_applicable_to || h.not_applicable_to || c.not_applicable_to)";

    static CriteriaQuery of(UUID edition, CriteriaFilter filter, Collection<String> names) {
        String search = FilterValue.text("q", filter.q);
        if (search != null && search.length() > LONGEST_SEARCH) {
            String detail = "The search has " + search.length() + " characters.";
            String remedy = "Search for at most " + LONGEST_SEARCH + ".";
            throw INVALID_PARAMETER.with(detail, remedy).fault(Fault.in("q", "too-long", search, detail, remedy));
        }
        List<String> words = Folded.words(search);
        return new CriteriaQuery(edition, filter, words.isEmpty() ? null : search, words, names);
    }

    boolean isSearch() {
        return search != null;
    }

    /** @param similar looks for similar words rather than the words themselves */
    Where where(boolean similar) {
        String named = FilterValue.text("indicator", filter.indicator);
        Where where = new Where()
                .with("c.edition = :edition", "edition", edition)
                .always("c.node_type = 'CRITERION'")
                .with("t.code = :theme", "theme", FilterValue.text("theme", filter.theme))
                .with("e.code = :element", "element", FilterValue.text("element", filter.element))
                .with("h.code = :heading", "heading", FilterValue.text("heading", filter.heading))
                .with(":tag = any (c.tags)", "tag", FilterValue.text("tag", filter.tag))
                .with(
                        ":indicator = any (c.indicators)",
                        "indicator",
                        named == null ? null : IndicatorCode.normalise(named))
                .with(
                        "not " + LEFT_OUT + " && cast(string_to_array(:names, ' ') as varchar[])",
                        "names",
                        names.isEmpty() ? null : String.join(" ", names));
        if (isSearch()) {
            where.with(similar ? SIMILAR : EXACT, "words", String.join(" ", words));
            if (!similar) {
                where.value("search", search);
            }
        }
        return where;
    }
}
