package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.RecordPrint.Type;
import uk.rubric.facts.detection.CanonicalForms;

/** Reads a print of a criminal record by its labels, never by columns, since forces and systems print them differently. */
final class RecordPrintReader {

    private static final String BEHIND = "[ \\t]*[:\\t ][ \\t]*";

    // Labels as on the court/defence/probation print and on the older "Print of PNC Record" with its header rows.
    private static final Pattern PNC_ID = Pattern.compile(
            "(?i)\\bPNC ?(?:ID|RECORD)(?: ?NO\\.?)?[ \\t]*[:\\-]?[ \\t]*((?:19|20)?\\d{2}[ /]{0,3}\\d{1,7} ?[A-Z])\\b");
    private static final Pattern NAME_HEADER = Pattern.compile(
            "(?im)^[ \\t\\f]*(?:(?:FULL )?NAME(?: OF (?:OFFENDER|PERSON CAUTIONED))?|OFFENDER|PERSON CAUTIONED)[ \\t]*:[ \\t]*([A-Z][^:\\n\\t]{1,60})");
    /** The numbers of associates stand behind their names; the print's own stands first on its line or in a page's header. */
    private static final Pattern HEADER_ID =
            Pattern.compile("(?im)^[ \\t\\f|]*(?:PRINT OF |NAME[ \\t]*:[^\\n]*)?PNC ?(?:ID|RECORD)\\b[^\\n]*");

    private static final Pattern FILE_NAME =
            Pattern.compile("(?im)\\bFILE ?NAME" + BEHIND + "([A-Z][A-Z'\\-]+/[A-Z/'\\- ]*)");
    private static final Pattern SURNAME =
            Pattern.compile("(?im)^[ \\t|]*SURNAME" + BEHIND + "([A-Z][A-Z'\\- ]{0,40})");
    private static final Pattern FORENAMES =
            Pattern.compile("(?im)\\bFORENAME" + PrintedEntries.PLURAL + BEHIND + "([A-Z][A-Z'\\- ]{0,40})");
    private static final Pattern BORN =
            Pattern.compile("(?im)\\b(?:BORN|D\\.?O\\.?B\\.?|DATE OF BIRTH)" + BEHIND + "([^\\n]{6,40})");
    private static final Pattern CRO = Pattern.compile(
            "(?im)\\bCRO(?: ?N(?:O|UMBER)\\.?)?" + BEHIND + "((?:SF ?)?\\d{1,6} ?/ ?\\d{1,6} ?[A-Z])\\b");
    private static final Pattern DRIVER =
            Pattern.compile("(?im)\\bDRIVER N(?:O|UMBER)\\.?" + BEHIND + "([A-Z0-9 ]{16,20})");
    private static final Pattern ADDRESS = Pattern.compile("(?im)^[ \\t]*ADDRESS" + BEHIND
            + "([^\\n]+(?:\\n(?![ \\t]*(?:DRIVER|CRO|PNC|ALIAS|BORN|SURNAME|[-=_+]{3}))[^\\n:]+){0,4})");
    private static final Pattern ALIASES = Pattern.compile(
            "(?im)^[ \\t]*ALIAS(?: NAMES?|ES)?[^\\n]*((?:\\n[ \\t]*\\d{1,2}\\.?[ \\t]+[A-Z][^\\n\\d]{1,60}){0,60})");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^[ \\t]*\\d{1,2}\\.?[ \\t]+([A-Z][^\\n]{1,60})$");
    private static final Pattern PAGE_OF = Pattern.compile("(?i)\\bPAGE[ :]{0,2}(\\d{1,3}) ?(?:OF|/) ?(\\d{1,3})\\b");
    private static final Pattern TOTAL = Pattern.compile("(?i)TOTAL NUMBER OF PAGES(?: ATTACHED)?[ \\t:]*(\\d{1,3})");
    /** A scanner may lose the colon in front of a number. */
    private static final String COUNT = "[ \\t]*[:\\t][ \\t]*(\\d{1,3})(?![\\d/.])";

    private static final Pattern CONVICTIONS_STATED =
            Pattern.compile("(?i)\\bCONVICTION" + PrintedEntries.PLURAL + COUNT);
    private static final Pattern OFFENCES_STATED = Pattern.compile("(?i)\\bOFFENCE" + PrintedEntries.PLURAL + COUNT);
    private static final Pattern CAUTIONS_STATED = Pattern.compile("(?i)\\b" + PrintedEntries.CAUTIONS + COUNT);
    private static final Pattern FIRST_CONVICTED =
            Pattern.compile("(?im)\\bDATE FIRST CONVICTED[ \\t]*:?[ \\t]*(" + PrintedDate.WRITTEN + ")");
    private static final Pattern LAST_CONVICTED =
            Pattern.compile("(?im)\\bDATE LAST CONVICTED[ \\t]*:?[ \\t]*(" + PrintedDate.WRITTEN + ")");
    private static final Pattern RELEASED =
            Pattern.compile("(?im)\\bACTUAL RELEASE DATE[ \\t]*:?[ \\t]*(" + PrintedDate.WRITTEN + ")");

    /** Figures of a date as a scanner may read them. */
    private static final Pattern MISREAD_DATE =
            Pattern.compile("(?<![\\w/])[\\dOIl|]{1,2}/[\\dOIl|]{1,2}/(?:[\\dOIl|]{4}|[\\dOIl|]{2})(?![\\w/])");

    /** The time at a page's foot, beside its number, or behind a label. */
    private static final Pattern PRINTED = Pattern.compile("(?im)^[ \\t]*(" + PrintedDate.WRITTEN
            + ")[ \\t]+\\d{1,2}[:.]\\d{2}\\b[^\\n]*\\bPAGE\\b"
            + "|\\b(?:DATE (?:OF PRINT|PRINTED)|PRINT(?:ED)?(?: ON| DATE)?)[ \\t]*:?[ \\t]*(" + PrintedDate.WRITTEN
            + ")");

    /** Print dates with two-figure years are of this century; a fixed day keeps results the same for ever. */
    private static final LocalDate END_OF_CENTURY = LocalDate.of(2099, 12, 31);

    /** A short year up to this day's is of this century; a fixed day keeps results the same for ever. */
    private static final LocalDate LATEST_CONVICTION = LocalDate.of(2049, 12, 31);

    private static final Pattern CAUTIONED = Pattern.compile(
            "(?i)\\b(?:SIMPLE CAUTION|YOUTH CAUTION|RECORD OF (?:A )?CAUTION|CAUTION RECORD|DATE OF CAUTION)\\b");

    private RecordPrintReader() {}

    /**
     * Reads the pages of one print.
     *
     * @param charged the days of the offences that the case is about
     */
    static PrintedRecord read(List<String> written, KnownWords known, List<LocalDate> charged) {
        List<String> pages = written.stream().map(RecordPrintReader::repaired).toList();
        int cover = 0;
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (SURNAME.matcher(pages.get(i)).find()
                    || FILE_NAME.matcher(pages.get(i)).find()) {
                cover = i;
            }
        }
        String face = pages.isEmpty() ? "" : pages.get(cover);
        String all = String.join("\n", pages);
        List<Name> names = names(face);
        Optional<LocalDate> printed = printed(all);
        Optional<PrintedDate> born = first(BORN, face).flatMap(PrintedDate::in);
        Optional<String> pncId = first(PNC_ID, face).flatMap(CanonicalForms::pncId);
        PrintedEntries entries = PrintedEntries.of(all);
        Optional<LocalDate> released =
                first(RELEASED, all).flatMap(PrintedDate::in).flatMap(day -> day.notAfter(LATEST_CONVICTION));
        return new PrintedRecord(
                cover,
                heading(face),
                type(all),
                names,
                born,
                pncId,
                first(CRO, face).flatMap(CanonicalForms::cro),
                first(DRIVER, face).map(number -> number.replace(" ", "")).filter(number -> number.length() == 16),
                first(ADDRESS, face).map(RecordPrintReader::oneLine),
                holdsPoliceOnlyBlocks(all, known),
                mixed(pages, names, pncId),
                missing(pages, all),
                countsDiffer(all, entries),
                printed,
                printed.map(entries::anyAfter).orElse(false),
                born.filter(day -> printed.isPresent() || !day.shortYear())
                        .flatMap(day -> day.notAfter(printed.orElse(LATEST_CONVICTION)))
                        .flatMap(day -> entries.youngest(day, printed)),
                printed.flatMap(on -> entries.servedAtAnOffence(on, charged, released)),
                entries.listsConvictions() ? Optional.of(entries.convictions()) : Optional.empty(),
                entries.days());
    }

    private static Optional<LocalDate> printed(String all) {
        return PRINTED.matcher(all)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(date -> PrintedDate.in(date).flatMap(day -> day.notAfter(END_OF_CENTURY)).stream())
                .min(Comparator.naturalOrder());
    }

    private static TextRange heading(String face) {
        for (Pattern pattern : List.of(SURNAME, FILE_NAME, NAME_HEADER, PNC_ID)) {
            Matcher matcher = pattern.matcher(face);
            if (matcher.find()) {
                return Lines.trim(face, matcher.start(), matcher.end());
            }
        }
        return new TextRange(0, Math.min(face.length(), Math.max(0, face.indexOf('\n'))));
    }

    private static List<Name> names(String face) {
        List<Name> names = new ArrayList<>();
        Optional<String> surname = first(SURNAME, face);
        if (surname.isPresent()) {
            names.add(Name.of(first(FORENAMES, face).orElse(""), surname.get()));
        } else {
            first(FILE_NAME, face)
                    .or(() -> first(NAME_HEADER, face))
                    .flatMap(Name::parse)
                    .ifPresent(names::add);
        }
        Matcher aliases = ALIASES.matcher(face);
        if (aliases.find()) {
            Matcher alias = NUMBERED.matcher(aliases.group(1));
            while (alias.find()) {
                Name.parse(alias.group(1).strip()).ifPresent(names::add);
            }
        }
        return names;
    }

    private static Type type(String all) {
        String words = " " + Words.fold(all) + " ";
        if (words.contains(" court defence probation print ") || words.contains(" court defence probation ")) {
            return Type.COURT_DEFENCE_PROBATION;
        }
        if (words.contains(" prosecutor s print ")
                || words.contains(" prosecutor print ")
                || words.contains(" prosecutors print ")
                || words.contains(" print for prosecution ")) {
            return Type.PROSECUTOR;
        }
        if (words.contains(" disclosure print ")) {
            return Type.DISCLOSURE;
        }
        if (CAUTIONED.matcher(all).find()) {
            return Type.CAUTION;
        }
        return words.contains(" full print ") ? Type.FULL : Type.UNKNOWN;
    }

    private static boolean holdsPoliceOnlyBlocks(String all, KnownWords known) {
        // A block is a line of its own that begins with its heading; the same words inside an offence's title are no
        // block.
        return all.lines().map(line -> " " + Words.fold(line) + " ").anyMatch(line -> known.beginsPoliceBlock(line));
    }

    /** Whether some page's header names another record than the cover. */
    private static boolean mixed(List<String> pages, List<Name> names, Optional<String> pncId) {
        for (String page : pages) {
            Matcher ids = HEADER_ID.matcher(page);
            while (ids.find()) {
                Optional<String> id = first(PNC_ID, ids.group()).flatMap(CanonicalForms::pncId);
                if (pncId.isPresent() && id.isPresent() && !misread(id.get(), pncId.get())) {
                    return true;
                }
            }
            Optional<Name> header = first(NAME_HEADER, page).flatMap(Name::parse);
            if (header.isPresent()
                    && !names.isEmpty()
                    && names.stream()
                            .map(name -> PrintComparison.names(name, header.get()))
                            .allMatch(Agreement.DIFFERENT::equals)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two numbers are one: a check letter that fails beside a single other character is a slip of the scanner. */
    private static boolean misread(String header, String cover) {
        return header.equals(cover) || !CanonicalForms.pncIdPasses(header) && PrintComparison.oneEdit(header, cover);
    }

    /** Whether the numbers at the pages' feet have a gap or a double, or the pages are not as many as stated. */
    private static boolean missing(List<String> pages, String all) {
        TreeSet<Integer> seen = new TreeSet<>();
        int stated = 0;
        int numbered = 0;
        Matcher foot = PAGE_OF.matcher(all);
        while (foot.find()) {
            numbered++;
            seen.add(Integer.parseInt(foot.group(1)));
            int of = Integer.parseInt(foot.group(2));
            if (stated != 0 && of != stated) {
                return true;
            }
            stated = of;
        }
        if (numbered > 0 && (seen.size() != numbered || seen.first() != 1 || seen.size() != stated)) {
            return true;
        }
        Optional<Integer> total = first(TOTAL, all).map(Integer::parseInt);
        // Some prints count the pages attached to the cover, others all of them.
        int found = numbered > 0 ? numbered : pages.size();
        return total.isPresent() && found > 1 && total.get() != found && total.get() != found - 1;
    }

    /** Whether the summary counts or dates other entries than are listed. */
    private static boolean countsDiffer(String all, PrintedEntries entries) {
        if (!entries.listsConvictions()) {
            return false;
        }
        boolean offencesNumbered = entries.offences() > 0;
        return differs(first(CONVICTIONS_STATED, all), entries.convictions())
                || offencesNumbered && differs(first(OFFENCES_STATED, all), entries.offences())
                || entries.cautions() > 0 && differs(first(CAUTIONS_STATED, all), entries.cautions())
                || differs(
                        first(FIRST_CONVICTED, all),
                        entries.convictionDates()
                                .flatMap(RecordPrintReader::day)
                                .min(Comparator.naturalOrder()))
                || differs(
                        first(LAST_CONVICTED, all),
                        entries.convictionDates()
                                .flatMap(RecordPrintReader::day)
                                .max(Comparator.naturalOrder()));
    }

    private static boolean differs(Optional<String> stated, int listed) {
        return stated.isPresent() && listed != Integer.parseInt(stated.get());
    }

    private static boolean differs(Optional<String> stated, Optional<LocalDate> listed) {
        Optional<PrintedDate> date = stated.flatMap(PrintedDate::in);
        return date.isPresent() && listed.isPresent() && date.get().against(listed.get()) != Agreement.EQUAL;
    }

    /** Convictions are never so old that a short year could mean two centuries. */
    private static Stream<LocalDate> day(PrintedDate date) {
        return date.notAfter(LATEST_CONVICTION).stream();
    }

    private static String repaired(String page) {
        return MISREAD_DATE
                .matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(found.group()
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('l', '1')
                        .replace('|', '1')));
    }

    private static String oneLine(String address) {
        return address.strip().replaceAll("[ \\t]*\\n[ \\t]*", ", ").replaceAll("[ \\t]{2,}", " ");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
