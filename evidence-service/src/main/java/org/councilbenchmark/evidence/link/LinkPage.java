package org.councilbenchmark.evidence.link;

import java.util.List;

/** A page of links as the API's document shows it. */
record LinkPage(List<LinkView> items, int page, int size, long total) {}
