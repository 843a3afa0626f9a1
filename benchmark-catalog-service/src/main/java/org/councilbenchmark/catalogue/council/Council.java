package org.councilbenchmark.catalogue.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.search.Folded;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Council {

    @Id
    String id;

    String code;
    String name;
    String officialName;

    @Enumerated(EnumType.STRING)
    CouncilType type;

    String nation;
    String region;
    String county;
    LocalDate startDate;
    LocalDate endDate;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> otherNames;

    String note;
    String searchText;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "council_alias", joinColumns = @JoinColumn(name = "council"))
    Set<CouncilAlias> aliases = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "council_succession", joinColumns = @JoinColumn(name = "predecessor"))
    @Column(name = "successor")
    Set<String> successors = new HashSet<>();

    @Version
    long version = 1;

    protected Council() {}

    Council(CouncilFacts facts) {
        id = facts.id();
        adopt(facts);
    }

    /** Takes over the facts; the caller tells the others. */
    final void adopt(CouncilFacts facts) {
        code = facts.code();
        name = facts.name();
        officialName = facts.officialName();
        type = facts.type();
        nation = facts.nation();
        region = facts.region();
        county = facts.county();
        startDate = facts.startDate();
        endDate = facts.endDate();
        otherNames = facts.otherNames();
        note = facts.note();
        searchText = Folded.ofAll(Stream.concat(Stream.of(name, officialName), otherNames.stream()));
        aliases.retainAll(facts.aliases());
        aliases.addAll(facts.aliases());
        successors.retainAll(facts.successors());
        successors.addAll(facts.successors());
    }

    CouncilFacts facts() {
        return new CouncilFacts(
                id,
                code,
                name,
                officialName,
                type,
                nation,
                region,
                county,
                startDate,
                endDate,
                List.copyOf(aliases),
                List.copyOf(successors),
                otherNames,
                note);
    }

    CouncilRef ref() {
        return new CouncilRef(code, name);
    }
}
