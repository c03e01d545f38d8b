package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The convictions and cautions that a print of a criminal record lists, read by their numbers and dates and never by columns. Within a list
 * entries and offences are numbered one after another, which tells an offence from any other line that begins with a figure.
 */
final class PrintedEntries {

    /** The end of a heading that leaves open whether there is one or more, also as a scanner spaces it. */
    static final String PLURAL = "(?: ?\\( ?S ?\\)|S)?";

    /** Reprimands, warnings and cautions, which prints count together. */
    static final String CAUTIONS = "(?:REPRIMAND|WARNING|CAUTION)" + PLURAL
            + "(?: ?[/,&] ?(?:AND )?(?:REPRIMAND|WARNING|CAUTION)" + PLURAL + "){0,4}";

    private static final String NUMBER = "(?m)^[ \\t|]*([\\dIlO]{1,3})[.)]?[ \\t|]*";

    /** A print laid out as a table may have each cell on a line of its own. */
    private static final Pattern ENTRY =
            Pattern.compile(NUMBER + "(?:[ \\t|]|\\n[ \\t]*)(?:CONVICTION DATE[ \\t]*:?[ \\t]*)?(" + PrintedDate.WRITTEN
                    + ")(?![^\\n]*\\(CONT)");

    private static final Pattern OFFENCE =
            Pattern.compile(NUMBER + "(?:[ \\t|]|\\n[ \\t]*)(?=[A-Z][A-Z]|[A-Z] [A-Z])(?![^\\n]*\\(CONT)");

    private static final Pattern COMMITTED = Pattern.compile(
            "(?im)^[ \\t|]*(?:(?:COMMITTED )?ON|COMMITTED|OFFENCE (?:START|DATE)|DATE OF OFFENCE|OFFENCE COMMITTED|BETWEEN|FROM)[ \\t]*:?[ \\t]*("
                    + PrintedDate.WRITTEN + ")");

    /** The record of one caution has no list. */
    private static final Pattern CAUTIONED_ON =
            Pattern.compile("(?im)\\bDATE (?:OF |)CAUTION(?:ED)?[ \\t]*:?[ \\t]*(" + PrintedDate.WRITTEN + ")");

    private static final Pattern HEADING = Pattern.compile("(?im)^[ \\t|]*(?:(?<convictions>CONVICTION" + PLURAL
            + "(?: DETAILS| REPORTS?)?)|(?<cautions>" + CAUTIONS + ")|(?<end>END OF [A-Z /,()]{3,60}|NOT[ -]GUILTY"
            + PLURAL
            + "|NON-CONVICTION" + PLURAL + "|IMPENDING PROSECUTION" + PLURAL
            + "|REMAND ?/ ?BAIL (?:DETAILS|HISTORY)|LAST PERIOD IN CUSTODY|SUMMARY OF [A-Z /,()]{3,90}))[ \\t|]*$");

    private static final Pattern TERM = Pattern.compile(
            "(?i)\\b(?:IMPRISONMENT|YOUNG OFFENDERS? INSTITUTION|Y\\.?O\\.?I|DETENTION(?: AND TRAINING ORDER)?|CUSTODY FOR LIFE)\\b[ \\t:]*"
                    + "(?:(\\d{1,2}) ?(?:YRS?|YEARS?))?[ \\t,&]{0,3}(?:(\\d{1,3}) ?(?:MTHS?|MONTHS?))?(?![^\\n]*SUSPENDED)");

    /** Where the sentence was passed or changed on another day, the entry does not say when the term began. */
    private static final Pattern SENTENCED_LATER = Pattern.compile(
            "(?i)\\b(?:SENTENCED|POSTPONED|DEFERRED|VARIED|ADJOURNED|SUSPENDED|IN LIEU|TIME SERVED)\\b");

    /** What prisoners do in prison says nothing against a record. */
    private static final Pattern IN_PRISON =
            Pattern.compile("(?i)\\b(?:PRISON|PRISONER|CUSTODY|ESCAPE|ABSCOND\\w*|UNLAWFULLY AT LARGE|INMATE|HMP)\\b");

    /** A shorter term may have been served on remand before it was passed. */
    private static final int SHORTEST_TERM_MONTHS = 4;

    private final List<Entry> convictions = new ArrayList<>();
    private final List<Entry> cautions = new ArrayList<>();
    private boolean listed;

    private PrintedEntries() {}

    /**
     * One numbered entry with its offences.
     *
     * @param offences how many are numbered under it
     * @param months those of an immediate term of custody that began on its day; 0 where there is none
     */
    record Entry(PrintedDate date, int offences, List<Committed> committed, int months) {
        Entry {
            committed = List.copyOf(committed);
        }
    }

    /** When an offence was committed, and whether its title says that this was in prison. */
    record Committed(PrintedDate date, boolean inPrison) {}

    /** Reads the joined pages of a print. */
    static PrintedEntries of(String all) {
        PrintedEntries entries = new PrintedEntries();
        CAUTIONED_ON
                .matcher(all)
                .results()
                .flatMap(found -> PrintedDate.in(found.group(1)).stream())
                .forEach(day -> entries.cautions.add(new Entry(day, 1, List.of(), 0)));
        Matcher heading = HEADING.matcher(all);
        int from = -1;
        boolean cautions = false;
        while (heading.find()) {
            if (from >= 0) {
                entries.read(all.substring(from, heading.start()), cautions);
            }
            boolean begins = heading.group("end") == null;
            cautions = heading.group("cautions") != null;
            from = begins ? heading.end() : -1;
        }
        if (from >= 0) {
            entries.read(all.substring(from), cautions);
        }
        return entries;
    }

    /** A list that goes on after a heading printed again on the next page goes on counting. */
    private void read(String section, boolean ofCautions) {
        List<Entry> entries = ofCautions ? cautions : convictions;
        listed |= !ofCautions;
        List<int[]> starts = new ArrayList<>();
        Matcher entry = ENTRY.matcher(section);
        while (entry.find()) {
            starts.add(new int[] {entry.start(), entry.end()});
        }
        for (int i = 0; i < starts.size(); i++) {
            int[] start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : section.length();
            PrintedDate.in(section.substring(start[0], start[1]))
                    .ifPresent(date -> entries.add(entry(date, section.substring(start[1], end))));
        }
    }

    private static Entry entry(PrintedDate date, String text) {
        int offences = 0;
        Matcher offence = OFFENCE.matcher(text);
        while (offence.find()) {
            if (number(offence.group(1)) == offences + 1) {
                offences++;
            }
        }
        List<Committed> committed = new ArrayList<>();
        Matcher dates = COMMITTED.matcher(text);
        int before = 0;
        while (dates.find()) {
            boolean inPrison =
                    IN_PRISON.matcher(text.substring(before, dates.start())).find();
            PrintedDate.in(dates.group(1)).ifPresent(day -> committed.add(new Committed(day, inPrison)));
            before = dates.end();
        }
        return new Entry(
                date, offences, committed, SENTENCED_LATER.matcher(text).find() ? 0 : term(text));
    }

    private static int term(String text) {
        Matcher term = TERM.matcher(text);
        int longest = 0;
        while (term.find()) {
            int years = term.group(1) == null ? 0 : Integer.parseInt(term.group(1));
            int months = term.group(2) == null ? 0 : Integer.parseInt(term.group(2));
            longest = Math.max(longest, 12 * years + months);
        }
        return longest >= SHORTEST_TERM_MONTHS ? longest : 0;
    }

    private static int number(String written) {
        String figures = written.replace('I', '1').replace('l', '1').replace('O', '0');
        return Integer.parseInt(figures);
    }

    /** Whether the print has a list of convictions, be it empty. */
    boolean listsConvictions() {
        return listed;
    }

    int convictions() {
        return convictions.size();
    }

    int cautions() {
        return cautions.size();
    }

    int offences() {
        return convictions.stream().mapToInt(Entry::offences).sum();
    }

    /** The days of the convictions as printed. */
    Stream<PrintedDate> convictionDates() {
        return convictions.stream().map(Entry::date);
    }

    /** Whether an entry, taken for the latest that its short year allows up to ten years on, is after a day. */
    boolean anyAfter(LocalDate printed) {
        return all().map(Entry::date)
                .flatMap(date -> date.notAfter(printed.plusYears(10)).stream())
                .anyMatch(day -> day.isAfter(printed));
    }

    /** The age at the earliest entry or offence of somebody born on a day; on a print without a day no short year can be read. */
    Optional<Integer> youngest(LocalDate born, Optional<LocalDate> printed) {
        LocalDate latest = printed.map(day -> day.plusYears(10)).orElse(LocalDate.MAX);
        return Stream.concat(
                        all().map(Entry::date),
                        all().flatMap(one -> one.committed().stream()).map(Committed::date))
                .filter(date -> printed.isPresent() || !date.shortYear())
                // A short year that lies before the birthday may as well be one of the next century.
                .flatMap(date -> date.notAfter(latest).filter(day -> !date.shortYear() || !day.isBefore(born)).stream())
                .min(Comparator.naturalOrder())
                .map(day -> Period.between(born, day).getYears());
    }

    /** The days of all that is listed: convictions, cautions and offences. */
    List<PrintedDate> days() {
        return Stream.concat(
                        all().map(Entry::date),
                        all().flatMap(one -> one.committed().stream()).map(Committed::date))
                .toList();
    }

    private Stream<Entry> all() {
        return Stream.concat(convictions.stream(), cautions.stream());
    }

    /**
     * How much of a term, in percent, had passed when another offence was committed outside prison: the least of all terms and offences.
     *
     * @param others offences that are not on the print, such as the one charged
     * @param released the end of the last period in custody: up to it the last term before it was served
     */
    Optional<Integer> servedAtAnOffence(LocalDate printed, List<LocalDate> others, Optional<LocalDate> released) {
        List<LocalDate> committed = Stream.concat(
                        all().flatMap(one -> one.committed().stream())
                                .filter(one -> !one.inPrison())
                                .flatMap(one -> one.date().notAfter(printed).stream()),
                        others.stream())
                .toList();
        List<Term> terms = convictions.stream()
                .filter(one -> one.months() > 0)
                .flatMap(one -> one.date().notAfter(printed).stream().map(day -> new Term(day, one.months())))
                .toList();
        Optional<LocalDate> last = released.flatMap(end ->
                terms.stream().map(Term::from).filter(day -> day.isBefore(end)).max(Comparator.naturalOrder()));
        boolean inside = last.isPresent()
                && committed.stream().anyMatch(day -> day.isAfter(last.get()) && day.isBefore(released.orElseThrow()));
        return inside
                ? Optional.of(0)
                : terms.stream()
                        .flatMap(term -> committed.stream()
                                .filter(day -> day.isAfter(term.from()))
                                .map(term::served))
                        .filter(percent -> percent < 100)
                        .min(Comparator.naturalOrder());
    }

    /** An immediate term of custody. */
    private record Term(LocalDate from, int months) {

        int served(LocalDate day) {
            return (int)
                    (100 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, from.plusMonths(months)));
        }
    }

    /** Numbers only. */
    @Override
    public String toString() {
        return "PrintedEntries[" + convictions.size() + " convictions, " + cautions.size() + " cautions]";
    }
}
