package org.councilbenchmark.assessment.progress;

import java.util.List;
import org.councilbenchmark.assessment.action.ActionNote;

/** A page of notes, for the API document alone. */
record NotePage(List<ActionNote> items, int page, int size, long total) {}
