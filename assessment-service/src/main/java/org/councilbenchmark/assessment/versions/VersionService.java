package org.councilbenchmark.assessment.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
class VersionService {

    @Inject
    AccessService access;

    @Inject
    VersionRepository versions;

    /** Those that the caller may see: peers, for instance, only what their own teams made. */
    @Transactional
    Page<VersionView> list(UUID id, Paging paging) {
        access.visible(id);
        List<VersionView> alike = versions.alike(id);
        Set<UUID> visible =
                access.seen(alike.stream().map(VersionView::id).toList()).keySet();
        List<VersionView> shown =
                alike.stream().filter(version -> visible.contains(version.id())).toList();
        List<VersionView> page =
                shown.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Page.of(page, paging, shown.size());
    }
}
