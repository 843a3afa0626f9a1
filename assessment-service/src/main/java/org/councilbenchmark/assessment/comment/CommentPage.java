package org.councilbenchmark.assessment.comment;

import java.util.List;

/** A page of comments, for the API document alone. */
record CommentPage(List<CommentView> items, int page, int size, long total) {}
