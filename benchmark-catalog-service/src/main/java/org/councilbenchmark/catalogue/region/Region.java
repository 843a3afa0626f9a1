package org.councilbenchmark.catalogue.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Region {

    @Id
    String code;

    String name;
    String snacCode;
    String nation;

    protected Region() {}

    Region(String code) {
        this.code = code;
    }

    RegionView view() {
        return new RegionView(code, name, snacCode, nation);
    }

    void adopt(RegionView facts) {
        name = facts.name();
        snacCode = facts.snacCode();
        nation = facts.nation();
    }
}
