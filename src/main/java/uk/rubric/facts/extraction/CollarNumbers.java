package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.documents.DocumentId;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Contradiction.About;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.OwnerRole;

/** Finds officers with two collar numbers and numbers with two officers, from names and numbers that stand side by side. */
final class CollarNumbers {

    /** What may stand between a number and its officer's name: signs and a rank, never the end of a line or cell. */
    private static final Pattern BETWEEN =
            Pattern.compile("[ ,.(#:/]{0,3}(?:(?:[TA]/)?(?:[A-Z]{2,4}|[A-Z][a-z]{2,10})[ .]{1,2})?[(]?");

    /** Some fields give rank and number together. */
    private static final Pattern RANK_BEFORE =
            Pattern.compile("(?:[TAD]/?)?(?:W?PC|PCSO|W?DC|PS|DS|DI|DCI|SC|SPC|SGT)(?=\\d)");

    private static final int SHORTEST = 3;

    private final List<Bearer> bearers;

    private CollarNumbers(List<Bearer> bearers) {
        this.bearers = bearers;
    }

    /** A number with the officer beside it. */
    private record Bearer(Mention number, Mention name, Name parsed) {

        String value() {
            return bare(number);
        }

        /** Collar, warrant and staff numbers are written differently: only numbers of one form say something against each other. */
        String shape() {
            return value().replaceAll("\\d", "9").replaceAll("[A-Z]", "A");
        }
    }

    private static String bare(Mention number) {
        return RANK_BEFORE.matcher(number.canonical().reveal()).replaceFirst("");
    }

    private record Sheet(DocumentId document, int page) {}

    static CollarNumbers of(List<PageReading> pages, List<Mention> mentions) {
        Map<Sheet, List<Mention>> bySheet = mentions.stream()
                .filter(mention -> mention.kind() == Kind.POLICE_NUMBER
                        || mention.kind() == Kind.PERSON_NAME && mention.role() == OwnerRole.POLICE)
                .filter(mention -> !mention.value().reveal().isEmpty())
                .collect(Collectors.groupingBy(mention -> new Sheet(mention.document(), mention.page())));
        List<Bearer> bearers = new ArrayList<>();
        for (PageReading page : pages) {
            List<Mention> here = bySheet.getOrDefault(
                    new Sheet(page.document().id(), page.page().number()), List.of());
            for (int i = 0; i < here.size(); i++) {
                if (here.get(i).kind() == Kind.POLICE_NUMBER
                        && bare(here.get(i)).length() >= SHORTEST) {
                    bearer(page, here, i).ifPresent(bearers::add);
                }
            }
        }
        return new CollarNumbers(bearers);
    }

    /** The name that a number stands in, or the only one beside it; of two, the one that no comma parts from it. */
    private static Optional<Bearer> bearer(PageReading page, List<Mention> here, int number) {
        Mention found = here.get(number);
        Optional<Mention> around = here.stream()
                .filter(name -> name.kind() == Kind.PERSON_NAME
                        && name.place().range().overlaps(found.place().range()))
                .findFirst();
        if (around.isPresent()) {
            return named(found, around.get());
        }
        Optional<Mention> before = Optional.ofNullable(number > 0 ? here.get(number - 1) : null)
                .filter(name -> name.kind() == Kind.PERSON_NAME && beside(page, name, found));
        Optional<Mention> after = Optional.ofNullable(number + 1 < here.size() ? here.get(number + 1) : null)
                .filter(name -> name.kind() == Kind.PERSON_NAME && beside(page, found, name));
        if (before.isPresent() && after.isPresent()) {
            boolean partedBefore = between(page, before.get(), found).contains(",");
            boolean partedAfter = between(page, found, after.get()).contains(",");
            if (partedBefore == partedAfter) {
                return Optional.empty();
            }
            before = partedBefore ? Optional.empty() : before;
        }
        return before.or(() -> after).flatMap(name -> named(found, name));
    }

    private static Optional<Bearer> named(Mention number, Mention name) {
        return Name.parse(name.value().reveal()).map(parsed -> new Bearer(number, name, parsed));
    }

    private static boolean beside(PageReading page, Mention first, Mention second) {
        return first.place().range().end() <= second.place().range().start()
                && BETWEEN.matcher(between(page, first, second)).matches();
    }

    private static String between(PageReading page, Mention first, Mention second) {
        return page.text()
                .substring(first.place().range().end(), second.place().range().start());
    }

    List<Contradiction> contradictions(Pictures pictures) {
        List<Contradiction> all = new ArrayList<>();
        byOfficer()
                .values()
                .forEach(numbers -> all.addAll(Contradictions.disagreements(
                        numbers.stream()
                                .map(one -> said(one, one.value(), pictures))
                                .toList(),
                        About.TWO_COLLAR_NUMBERS,
                        Kind.POLICE_NUMBER)));
        bearers.stream()
                .collect(Collectors.groupingBy(Bearer::value, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(officers -> twoOfficers(officers, pictures).ifPresent(all::add));
        return all;
    }

    /** A surname alone may be two officers', so only who is named with forename or initial is held to one number. */
    private Map<String, List<Bearer>> byOfficer() {
        return bearers.stream()
                .filter(one -> !one.parsed().forenames().isEmpty())
                .collect(Collectors.groupingBy(
                        one -> one.name().person() + "/" + one.parsed().first() + "/" + one.shape(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Optional<Contradiction> twoOfficers(List<Bearer> officers, Pictures pictures) {
        Bearer first = officers.getFirst();
        return officers.stream()
                .filter(other -> !first.parsed().agrees(other.parsed())
                        && !first.name().person().equals(other.name().person()))
                .findFirst()
                .flatMap(other -> officer(other, pictures)
                        .against(officer(first, pictures), About.TWO_OFFICERS, Kind.PERSON_NAME));
    }

    /** The officer named beside a number, placed at the number. */
    private static Said officer(Bearer bearer, Pictures pictures) {
        return said(bearer, String.join(" ", bearer.parsed().parts()), pictures);
    }

    private static Said said(Bearer bearer, String value, Pictures pictures) {
        Mention number = bearer.number();
        return new Said(
                value,
                number.value().reveal(),
                Optional.of(number.place()),
                bearer.name().owner(),
                pictures.has(number.place()));
    }
}
