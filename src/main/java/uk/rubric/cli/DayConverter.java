package uk.rubric.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as the options take it. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + written + "' is not a day. Write it as 2026-01-31.");
        }
    }
}
