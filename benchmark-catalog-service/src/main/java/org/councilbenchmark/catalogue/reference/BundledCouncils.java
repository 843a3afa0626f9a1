package org.councilbenchmark.catalogue.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.council.CouncilAlias;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.CouncilType;
import org.councilbenchmark.catalogue.council.CouncilVersion;
import org.councilbenchmark.catalogue.council.Succession;
import org.councilbenchmark.catalogue.region.RegionView;

/**
 * The register of English councils since 2009-04-01, from mySociety's UK Local Authorities (CC BY 4.0, corrected) with
 * codes of the Office for National Statistics. The files name county and successors by GSS code; here they are ids.
 */
final class BundledCouncils {

    private BundledCouncils() {}

    static List<CouncilFacts> read() {
        List<BundledTable.Row> rows = BundledTable.read("councils.csv");
        Map<String, String> idByCode = new HashMap<>();
        rows.forEach(row -> idByCode.put(row.text("gss_code"), row.text("mysociety_code")));
        Map<String, List<CouncilAlias>> gssById = gssHistory();
        return rows.stream()
                .map(row -> council(row, idByCode, gssById.getOrDefault(row.text("mysociety_code"), List.of())))
                .toList();
    }

    private static CouncilFacts council(
            BundledTable.Row row, Map<String, String> idByCode, List<CouncilAlias> gssCodes) {
        List<CouncilAlias> aliases = new ArrayList<>(gssCodes);
        if (row.text("snac_code") != null) {
            aliases.add(new CouncilAlias(CouncilAlias.Scheme.SNAC, row.text("snac_code"), null, null));
        }
        return new CouncilFacts(
                row.text("mysociety_code"),
                row.text("gss_code"),
                row.text("nation"),
                row.date("start_date"),
                row.date("end_date"),
                List.of(version(row, idByCode)),
                aliases,
                row.list("successor_gss").stream()
                        .map(code -> new Succession(idByCode.get(code), null))
                        .toList(),
                row.list("alt_names"),
                row.text("notes"));
    }

    /** The register dates no change of name or kind, so what it says holds for the whole life. */
    private static CouncilVersion version(BundledTable.Row row, Map<String, String> idByCode) {
        return new CouncilVersion(
                null,
                null,
                row.text("name"),
                row.text("official_name"),
                CouncilType.valueOf(row.text("type")),
                row.text("region_gss"),
                row.text("county_gss") == null ? null : idByCode.get(row.text("county_gss")));
    }

    private static Map<String, List<CouncilAlias>> gssHistory() {
        Map<String, List<CouncilAlias>> byId = new HashMap<>();
        for (BundledTable.Row row : BundledTable.read("council-gss-history.csv")) {
            CouncilAlias alias = new CouncilAlias(
                    CouncilAlias.Scheme.GSS, row.text("gss_code"), row.date("valid_from"), row.date("valid_to"));
            byId.computeIfAbsent(row.text("mysociety_code"), id -> new ArrayList<>())
                    .add(alias);
        }
        return byId;
    }

    static List<RegionView> regions() {
        return BundledTable.read("regions.csv").stream()
                .map(row -> new RegionView(
                        row.text("gss_code"), row.text("name"), row.text("snac_code"), row.text("nation")))
                .toList();
    }
}
