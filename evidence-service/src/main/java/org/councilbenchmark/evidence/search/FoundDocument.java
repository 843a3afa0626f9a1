package org.councilbenchmark.evidence.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.councilbenchmark.evidence.document.DocumentView;

/**
 * A document as everywhere, and why it was found.
 *
 * @param highlights passages that hold the words; absent when none were asked for
 */
record FoundDocument(@JsonUnwrapped DocumentView document, List<Highlight> highlights) {}
