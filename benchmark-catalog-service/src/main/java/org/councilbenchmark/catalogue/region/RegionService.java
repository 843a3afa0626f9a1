package org.councilbenchmark.catalogue.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
public class RegionService {

    @Inject
    RegionRepository regions;

    @Transactional
    Page<RegionView> list(Paging paging) {
        List<RegionView> items = regions.page(paging).stream().map(Region::view).toList();
        return Page.of(items, paging, regions.count());
    }

    /** All regions by their codes. */
    @Transactional
    public Map<String, RegionRef> refs() {
        return regions.streamAll()
                .collect(Collectors.toMap(region -> region.code, region -> new RegionRef(region.code, region.name)));
    }

    /** Writes only what is absent or differs. */
    @Transactional
    public void load(List<RegionView> facts) {
        for (RegionView each : facts) {
            Region known = regions.findById(each.code());
            if (known == null) {
                Region fresh = new Region(each.code());
                fresh.adopt(each);
                regions.persist(fresh);
            } else {
                known.adopt(each);
            }
        }
        regions.flush();
    }
}
