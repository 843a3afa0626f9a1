package org.councilbenchmark.assessment.ratingtable;

/** Names in a workbook by which it is read again. */
public final class WorkbookNames {

    /** The sheet that is filled in. */
    public static final String RATINGS = "Ratings";

    private WorkbookNames() {}
}
