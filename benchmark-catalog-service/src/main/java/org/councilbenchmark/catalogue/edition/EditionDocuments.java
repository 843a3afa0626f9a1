package org.councilbenchmark.catalogue.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The trees of published editions asked for last, as bytes: they do not change, so nothing here ever becomes stale.
 * Bounded in number and size, since an edition may be large.
 */
@ApplicationScoped
class EditionDocuments {

    private static final int MOST_DOCUMENTS = 16;
    private static final int LARGEST_BYTES = 4 * 1024 * 1024;

    private final Map<String, EditionDocument> documents =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST_DOCUMENTS, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, EditionDocument> eldest) {
                    return size() > MOST_DOCUMENTS;
                }
            });

    EditionDocument get(String benchmark, String edition, Supplier<EditionDocument> source) {
        String key = benchmark + "@" + edition;
        EditionDocument kept = documents.get(key);
        if (kept != null) {
            return kept;
        }
        EditionDocument fresh = source.get();
        if (!fresh.draft() && fresh.json() != null && fresh.json().length <= LARGEST_BYTES) {
            documents.put(key, fresh);
        }
        return fresh;
    }
}
