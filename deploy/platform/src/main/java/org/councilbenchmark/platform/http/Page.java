package org.councilbenchmark.platform.http;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a bounded list.
 *
 * @param items what is on this page
 * @param page number of this page, from 1
 * @param size items that a full page holds
 * @param total items on all pages together
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static <T> Page<T> of(List<T> items, Paging paging, long total) {
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** 200 with RFC 8288 links to the first, previous, next and last page. */
    public Response respond(UriInfo uri) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        List<Link> links = new ArrayList<>();
        links.add(link(uri, "first", 1));
        if (page > 1) {
            links.add(link(uri, "prev", Math.min(page - 1, last)));
        }
        if (page < last) {
            links.add(link(uri, "next", page + 1));
        }
        links.add(link(uri, "last", last));
        return Response.ok(this).links(links.toArray(Link[]::new)).build();
    }

    private static Link link(UriInfo uri, String relation, int page) {
        return Link.fromUri(uri.getRequestUriBuilder()
                        .replaceQueryParam("page", page)
                        .build())
                .rel(relation)
                .build();
    }
}
