package org.councilbenchmark.evidence.document;

import java.util.List;

/** A page of documents as the API's document shows it. */
record DocumentPage(List<DocumentView> items, int page, int size, long total) {}
