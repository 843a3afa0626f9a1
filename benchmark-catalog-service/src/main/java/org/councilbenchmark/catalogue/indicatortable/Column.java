package org.councilbenchmark.catalogue.indicatortable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;
import org.councilbenchmark.catalogue.measure.TargetRange;
import org.councilbenchmark.platform.table.CellText;

/** The columns, named as the members of a definition, in the order in which they are written. */
enum Column {
    CODE("code", row -> CellText.guarded(row.code())),
    TITLE("title", text(IndicatorDefinition::title)),
    THEME("theme", text(IndicatorDefinition::theme)),
    DEFINITION("definition", text(IndicatorDefinition::definition)),
    UNIT("unit", text(IndicatorDefinition::unit)),
    POLARITY("polarity", value(IndicatorDefinition::polarity)),
    TARGET_LOWER("targetRange.lower", end(TargetRange::lower)),
    TARGET_UPPER("targetRange.upper", end(TargetRange::upper)),
    DECIMAL_PLACES("decimalPlaces", value(IndicatorDefinition::decimalPlaces)),
    PERIODICITY("periodicity", text(IndicatorDefinition::periodicity)),
    SOURCE_TYPE("sourceType", text(IndicatorDefinition::sourceType)),
    LEVELS("levels", row -> row.definition().levels().stream().map(Enum::name).collect(Collectors.joining(";"))),
    PARENT("parent", text(IndicatorDefinition::parent)),
    NUMERATOR("numerator", text(IndicatorDefinition::numerator)),
    DENOMINATOR("denominator", text(IndicatorDefinition::denominator)),
    COMPARABLE("comparable", value(IndicatorDefinition::comparable)),
    COMPARABILITY_NOTE("comparabilityNote", text(IndicatorDefinition::comparabilityNote)),
    NOTE("note", text(IndicatorDefinition::note)),
    EFFECTIVE_FROM("effectiveFrom", value(IndicatorDefinition::effectiveFrom)),
    VALID_TO("validTo", value(IndicatorDefinition::validTo));

    /** Without these, no row could be read. */
    static final List<Column> NEEDED = List.of(CODE, TITLE, UNIT, POLARITY, COMPARABLE);

    final String header;
    private final Function<TableRow, String> cell;

    Column(String header, Function<TableRow, String> cell) {
        this.header = header;
        this.cell = cell;
    }

    /** What stands in this column; null for an empty cell. */
    String cell(TableRow row) {
        return cell.apply(row);
    }

    static Optional<Column> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }

    static String allNames() {
        return Arrays.stream(values()).map(column -> column.header).collect(Collectors.joining(", "));
    }

    private static Function<TableRow, String> text(Function<IndicatorDefinition, String> member) {
        return row -> CellText.guarded(member.apply(row.definition()));
    }

    private static Function<TableRow, String> value(Function<IndicatorDefinition, Object> member) {
        return row -> Optional.ofNullable(member.apply(row.definition()))
                .map(Object::toString)
                .orElse(null);
    }

    private static Function<TableRow, String> end(Function<TargetRange, BigDecimal> end) {
        return row -> Optional.ofNullable(row.definition().targetRange())
                .map(end)
                .map(BigDecimal::toPlainString)
                .orElse(null);
    }
}
