package org.councilbenchmark.catalogue.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.editionfile.WorkbookShape;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.importing.Faults;

/** The sheet Edition: a member and its value in each row. */
final class HeadSheet {

    private static final String COLUMN = WorkbookShape.EDITION + "!value";

    private final Faults faults;
    private final Map<String, String> values = new HashMap<>();
    private BigDecimal threshold;

    HeadSheet(Faults faults) {
        this.faults = faults;
    }

    void add(int row, Cells cells) {
        String member = cells.word("member");
        if (member == null) {
            return;
        }
        String at = "/" + member;
        if (!WorkbookShape.EDITION_MEMBERS.contains(member)) {
            String here = cells.at() + "/member";
            faults.places().inCell(here, row, WorkbookShape.EDITION + "!member");
            faults.add(
                    here,
                    "member-unknown",
                    member,
                    "An edition has no such member.",
                    "Use one of: " + String.join(", ", WorkbookShape.EDITION_MEMBERS) + ".");
            return;
        }
        faults.places().inCell(at, row, COLUMN);
        faults.places().inCell(cells.at(), row, COLUMN);
        if (values.containsKey(member)) {
            faults.add(at, "member-duplicate", member, "The member stands here twice.", "Keep one of the rows.");
        }
        values.put(member, member.equals("title") ? cells.text("value") : cells.word("value"));
        if (member.equals("coverageThreshold")) {
            threshold = cells.number("value");
        }
    }

    /** Everything above the nodes. */
    EditionFile edition(ScaleSheet scales) {
        String usual = values.get("scale");
        List<EditionFile.Scale> all = scales.scales(usual);
        boolean written = !all.isEmpty() && all.get(0).code().equals(usual);
        EditionFile.Scale named = usual == null ? null : new EditionFile.Scale(usual, null, null, null);
        return new EditionFile(
                values.get("benchmark"),
                values.get("edition"),
                values.get("title"),
                values.get("language"),
                written ? all.get(0) : named,
                written ? all.subList(1, all.size()) : all,
                threshold,
                null);
    }
}
