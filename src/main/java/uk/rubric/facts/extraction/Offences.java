package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Offence;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection;

/** The offences charged and their places, as stated or as the charge words them. */
record Offences(List<Offence> all, List<AddressKey> places) {

    /** "On 3 March 2026 at 29 Example Road, Sampletown assaulted ..." */
    private static final Pattern CHARGED_AT = Pattern.compile("(?is)\\bon(?: or about)?\\s[^.;]{4,60}?\\sat\\s+$"
            + "|(?<!\\b(?:lives?|lived|living|resides?|residing|stays?|staying|contacted|appear|attend)\\s)\\bat\\s+$"
            + "|\\b(?:namely|known as|situated at|being|entered),?\\s+(?:a dwelling,?\\s+)?(?:at\\s+)?$");

    /** The wording of a charge begins with its day; days of hearings stand inside sentences. */
    private static final Pattern DONE_ON = Pattern.compile(
            "(?m)(?:^[ \\t]*|[.:;)][ \\t]{1,3})(?:On|ON)(?: or about)?[ \\t]+(?:the )?(" + PrintedDate.WRITTEN + ")");

    /** A short year of a charge is of this century; a fixed day keeps results the same for ever. */
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private static final Pattern CHARGED = Pattern.compile("(?i)\\b([A-Z]{2}\\d{5}[A-Z]?)\\b");

    /** The offences of the case statement, and those that the charge forms word. */
    static Offences of(CaseStatement statement, List<PageReading> pages) {
        Map<String, Offence> offences = new LinkedHashMap<>();
        for (CaseStatement.StatedOffence stated : statement.offences()) {
            offences.put("stated " + offences.size(), new Offence(stated.code(), stated.title(), stated.location()));
        }
        boolean stated = !offences.isEmpty();
        for (PageReading page : pages) {
            if (charge(page)) {
                charged(page, offences, stated);
            }
        }
        List<AddressKey> places = new ArrayList<>();
        offences.values().stream()
                .map(Offence::location)
                .flatMap(Optional::stream)
                .map(PrivateText::reveal)
                .map(AddressKey::of)
                .flatMap(Optional::stream)
                .forEach(places::add);
        pages.forEach(page -> scenes(page, places));
        List<Offence> distinct = offences.values().stream().distinct().toList();
        return new Offences(distinct, List.copyOf(places));
    }

    /** Whether an address is the place of an offence. */
    boolean scene(String address) {
        return AddressKey.of(address)
                .filter(key -> places.stream().anyMatch(key::samePlace))
                .isPresent();
    }

    /** Whether the form words a charge. */
    static boolean charge(PageReading page) {
        return switch (page.form().form()) {
            case MG4, MG4D, MG4E -> true;
            default -> false;
        };
    }

    /** Whether something on a charge form stands where the wording names the place. */
    static boolean placeOfCharge(PageReading page, int start) {
        return charge(page)
                && CHARGED_AT
                        .matcher(page.text().substring(Math.max(0, start - 90), start))
                        .find();
    }

    private static void charged(PageReading page, Map<String, Offence> offences, boolean stated) {
        for (Detection detection : page.detections()) {
            if (detection.kind() == Kind.ADDRESS
                    && detection.shown() != Shown.MASKED
                    && placeOfCharge(page, detection.range().start())) {
                String place = page.text(detection.range());
                // A stated offence has its own place; what the charge adds is one more.
                String key = AddressKey.of(place).map(AddressKey::core).orElse(place);
                String code = stated ? "" : codeBefore(page, detection.range().start());
                offences.putIfAbsent(key, new Offence(code, "", Optional.of(new PrivateText(place))));
            }
        }
    }

    private static String codeBefore(PageReading page, int position) {
        Matcher code = CHARGED.matcher(page.text()).region(Math.max(0, position - 400), position);
        String found = "";
        while (code.find()) {
            found = code.group(1);
        }
        return found;
    }

    private static void scenes(PageReading page, List<AddressKey> places) {
        for (Field field : page.fields()) {
            if (field.label().use() == Use.SCENE && field.filled()) {
                AddressKey.of(page.text(field.value())).ifPresent(places::add);
            }
        }
    }

    /** The days on which the charge forms say that something was done. */
    static List<LocalDate> daysCharged(List<PageReading> pages) {
        return pages.stream()
                .filter(Offences::charge)
                .flatMap(page -> DONE_ON.matcher(page.text()).results())
                .flatMap(found -> PrintedDate.in(found.group(1)).stream())
                .flatMap(date -> date.notAfter(LATEST).stream())
                .distinct()
                .toList();
    }

    /** How many only. */
    @Override
    public String toString() {
        return all.size() + " offences";
    }
}
