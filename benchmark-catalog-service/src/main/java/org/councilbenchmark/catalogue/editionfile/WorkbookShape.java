package org.councilbenchmark.catalogue.editionfile;

import java.util.List;

/** The sheets of a workbook and their columns. The third, Nodes, has those of {@link NodeColumn}. */
public final class WorkbookShape {

    /** One row per member of the edition. */
    public static final String EDITION = "Edition";

    public static final List<String> EDITION_COLUMNS = List.of("member", "value");
    public static final List<String> EDITION_MEMBERS =
            List.of("benchmark", "edition", "title", "language", "scale", "coverageThreshold");

    /** One row per level and per band of each scale, in order; {@code part} says which of the two. */
    public static final String SCALES = "Scales";

    public static final List<String> SCALE_COLUMNS = List.of("scale", "title", "part", "number", "label", "descriptor");
    public static final String LEVEL = "LEVEL";
    public static final String BAND = "BAND";

    public static final String NODES = "Nodes";

    /** No spreadsheet keeps more in one cell. */
    public static final int LONGEST_CELL = 32_767;

    private WorkbookShape() {}
}
