package uk.rubric.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.rubric.check.CheckOptions;
import uk.rubric.facts.Audience;
import uk.rubric.facts.Stage;
import uk.rubric.report.Words;

/** What somebody filled in on the start page, as typed. */
record StartForm(String audience, String stage, String defendant, String day, String month, String year) {

    /** Something to put right, and the field to go to. */
    record Wrong(String field, String message) {}

    /** A choice of a list: its code and its words. */
    record Choice(String code, String words) {}

    static StartForm empty() {
        return new StartForm("", "", "", "", "", "");
    }

    static List<Choice> audiences() {
        return Arrays.stream(Audience.values())
                .map(audience -> new Choice(audience.name(), capital(Words.of(audience))))
                .toList();
    }

    static List<Choice> stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> new Choice(stage.name(), capital(Words.of(stage))))
                .toList();
    }

    /** Everything that is wrong with the form. */
    List<Wrong> faults() {
        List<Wrong> faults = new ArrayList<>();
        if (!audience.isEmpty() && named(Audience.values(), audience).isEmpty()) {
            faults.add(new Wrong("audience", "Choose one of the audiences listed"));
        }
        if (!stage.isEmpty() && named(Stage.values(), stage).isEmpty()) {
            faults.add(new Wrong("stage", "Choose one of the stages listed"));
        }
        if (dateIsGiven() && date().isEmpty()) {
            faults.add(new Wrong("on-day", "Enter a real date, such as 27 3 2026, or leave it empty for today"));
        }
        return faults;
    }

    /** What the form asks for; whatever was left empty is asked of the case. */
    CheckOptions options() {
        return new CheckOptions(
                named(Audience.values(), audience),
                named(Stage.values(), stage),
                defendant.isBlank() ? Optional.empty() : Optional.of(defendant.strip()),
                date(),
                Optional.empty());
    }

    private boolean dateIsGiven() {
        return !(day + month + year).isBlank();
    }

    private Optional<LocalDate> date() {
        try {
            return dateIsGiven()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(year.strip()),
                            Integer.parseInt(month.strip()),
                            Integer.parseInt(day.strip())))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
