package org.councilbenchmark.catalogue.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.measure.AuthorityLevel;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;
import org.councilbenchmark.catalogue.measure.Polarity;

/**
 * The National Indicator Set of 2008 (NI1 to NI199 without NI31) and its best known parts, in this project's short
 * titles. A part takes from its parent what its own row does not say.
 */
final class BundledIndicators {

    private BundledIndicators() {}

    /** Definitions by code, each parent before its parts. */
    static Map<String, IndicatorDefinition> read() {
        Map<String, String> reasons = new HashMap<>();
        BundledTable.read("non-comparable-indicators.csv")
                .forEach(row -> reasons.put(row.text("code"), row.text("reason")));
        Map<String, IndicatorDefinition> byCode = new LinkedHashMap<>();
        BundledTable.read("national-indicators.csv")
                .forEach(row -> byCode.put(row.text("code"), whole(row, reasons.get(row.text("code")))));
        BundledTable.read("national-indicator-parts.csv")
                .forEach(row -> byCode.put(row.text("code"), part(row, byCode.get(row.text("parent_code")))));
        return byCode;
    }

    private static IndicatorDefinition whole(BundledTable.Row row, String whyNotComparable) {
        List<AuthorityLevel> levels =
                row.list("level").stream().map(AuthorityLevel::valueOf).toList();
        return new IndicatorDefinition(
                row.text("short_title"),
                row.text("theme"),
                null,
                row.text("unit"),
                Polarity.valueOf(row.text("polarity")),
                null,
                Integer.valueOf(row.text("decimal_places")),
                row.text("periodicity"),
                row.text("source_type"),
                levels,
                null,
                null,
                null,
                whyNotComparable == null,
                whyNotComparable,
                row.text("notes"),
                null,
                null);
    }

    private static IndicatorDefinition part(BundledTable.Row row, IndicatorDefinition parent) {
        return new IndicatorDefinition(
                row.text("short_title"),
                parent.theme(),
                null,
                row.text("unit"),
                Polarity.valueOf(row.text("polarity")),
                null,
                parent.decimalPlaces(),
                parent.periodicity(),
                parent.sourceType(),
                parent.levels(),
                row.text("parent_code"),
                null,
                null,
                parent.comparable(),
                parent.comparabilityNote(),
                null,
                null,
                null);
    }
}
