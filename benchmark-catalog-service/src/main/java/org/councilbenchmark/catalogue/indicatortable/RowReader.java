package org.councilbenchmark.catalogue.indicatortable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.councilbenchmark.catalogue.measure.AuthorityLevel;
import org.councilbenchmark.catalogue.measure.Breach;
import org.councilbenchmark.catalogue.measure.DefinitionRules;
import org.councilbenchmark.catalogue.measure.IndicatorCode;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;
import org.councilbenchmark.catalogue.measure.Polarity;
import org.councilbenchmark.catalogue.measure.TargetRange;

/** Makes a definition of a row, and holds it against the same rules as a definition in JSON. */
@ApplicationScoped
class RowReader {

    @Inject
    Validator validator;

    /** What a row says, and everything that is wrong with it. */
    record Reading(TableRow row, List<Breach> breaches) {}

    Reading read(Cells cells) {
        String given = cells.text(Column.CODE);
        String code = given == null ? null : IndicatorCode.normalise(given);
        IndicatorDefinition definition = definition(cells);
        List<Breach> breaches = new ArrayList<>(cells.breaches());
        if (code == null || !IndicatorCode.VALID.matcher(code).matches()) {
            breaches.add(new Breach(
                    Column.CODE.header,
                    "indicator-code-malformed",
                    code,
                    "This cannot be the code of an indicator.",
                    IndicatorCode.REMEDY));
        }
        addWhereNothingIsSaidYet(breaches, constraints(definition));
        addWhereNothingIsSaidYet(breaches, DefinitionRules.breachedBy(definition));
        return new Reading(new TableRow(code, definition), breaches);
    }

    private static IndicatorDefinition definition(Cells cells) {
        return new IndicatorDefinition(
                cells.text(Column.TITLE),
                cells.text(Column.THEME),
                cells.text(Column.DEFINITION),
                cells.text(Column.UNIT),
                cells.constant(Column.POLARITY, Polarity.class),
                range(cells),
                cells.integer(Column.DECIMAL_PLACES),
                cells.text(Column.PERIODICITY),
                cells.text(Column.SOURCE_TYPE),
                cells.constants(Column.LEVELS, AuthorityLevel.class),
                cells.text(Column.PARENT),
                cells.text(Column.NUMERATOR),
                cells.text(Column.DENOMINATOR),
                cells.flag(Column.COMPARABLE),
                cells.text(Column.COMPARABILITY_NOTE),
                cells.text(Column.NOTE),
                cells.date(Column.EFFECTIVE_FROM),
                cells.date(Column.VALID_TO));
    }

    private static TargetRange range(Cells cells) {
        boolean none = cells.text(Column.TARGET_LOWER) == null && cells.text(Column.TARGET_UPPER) == null;
        return none ? null : new TargetRange(cells.decimal(Column.TARGET_LOWER), cells.decimal(Column.TARGET_UPPER));
    }

    /** A cell that could not be read is not also missing. */
    private static void addWhereNothingIsSaidYet(List<Breach> breaches, List<Breach> more) {
        Set<String> said = breaches.stream().map(Breach::member).collect(Collectors.toCollection(HashSet::new));
        more.stream().filter(breach -> !said.contains(breach.member())).forEach(breaches::add);
    }

    private List<Breach> constraints(IndicatorDefinition definition) {
        return validator.validate(definition).stream()
                .map(RowReader::breach)
                .sorted(Comparator.comparing(Breach::member).thenComparing(Breach::code))
                .toList();
    }

    private static Breach breach(ConstraintViolation<IndicatorDefinition> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String column = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(step -> step.getKind() == ElementKind.PROPERTY)
                .map(Object::toString)
                .collect(Collectors.joining("."))
                .replaceAll("\\[.*?]", "");
        Object found = violation.getInvalidValue();
        return new Breach(
                column,
                constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(),
                found == null ? null : found.toString(),
                "The cell " + violation.getMessage() + ".",
                "Mend the cell and send the whole file again.");
    }
}
