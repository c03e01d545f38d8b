package uk.rubric.facts.detection;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/**
 * Finds the names of people whom nobody has announced: after titles and ranks, in name fields, as SURNAME, Forename in its several
 * writings, and as forename and surname in running text. A surname found for certain is then recognised where it stands alone.
 */
final class PersonNames implements Family {

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        new Search(page, cues, sightings).run();
    }

    /** Kinship and acquaintance: a forename after such a word is a person's. */
    private static final Set<String> KIN = Set.of(
            "MUM",
            "MOTHER",
            "DAD",
            "FATHER",
            "BROTHER",
            "SISTER",
            "SON",
            "DAUGHTER",
            "WIFE",
            "HUSBAND",
            "PARTNER",
            "BOYFRIEND",
            "GIRLFRIEND",
            "FIANCE",
            "FIANCEE",
            "UNCLE",
            "AUNT",
            "AUNTIE",
            "AUNTY",
            "COUSIN",
            "NAN",
            "GRANDSON",
            "GRANDDAUGHTER",
            "STEPSON",
            "STEPDAUGHTER",
            "NEPHEW",
            "NIECE",
            "FRIEND",
            "MATE",
            "NEIGHBOUR",
            "COLLEAGUE",
            "MANAGER",
            "BOSS",
            "EX",
            "CALLED",
            "NAMED",
            "TWIN",
            "BABY",
            "TODDLER",
            "LANDLORD",
            "FLATMATE",
            "HOUSEMATE");

    /** After these titles any capitalised word is a name; after ranks and offices it must not be another word of office. */
    private static final Set<String> PLAIN_TITLES =
            Set.of("MR", "MRS", "MS", "MISS", "MX", "MASTER", "DR", "PROF", "REV", "SIR", "DAME");

    /** Words that make an organisation or street of the name before them. */
    private static final Set<String> TAILS = Set.of(
            "ROAD",
            "STREET",
            "AVENUE",
            "LANE",
            "CLOSE",
            "DRIVE",
            "CRESCENT",
            "GARDENS",
            "GROVE",
            "TERRACE",
            "SQUARE",
            "WAY",
            "MEWS",
            "HOUSE",
            "COURT",
            "PARK",
            "HOSPITAL",
            "INFIRMARY",
            "SCHOOL",
            "ACADEMY",
            "COLLEGE",
            "UNIVERSITY",
            "SOLICITORS",
            "LIMITED",
            "LTD",
            "PLC",
            "LLP",
            "CHURCH",
            "STATION",
            "CENTRE",
            "SURGERY",
            "CLINIC",
            "TRUST",
            "COUNCIL",
            "POLICE",
            "CONSTABULARY",
            "BANK",
            "HOTEL",
            "ARMS",
            "INN",
            "BROTHERS",
            "ASSOCIATES",
            "CHAMBERS",
            "UNIT",
            "WARD",
            "BRIDGE",
            "ESTATE",
            "ACT",
            "COUNTY",
            "UNITED",
            "CITY",
            "TOWN");

    /** What one page's search knows. */
    private static final class Search {
        private final PlainText page;
        private final Cues cues;
        private final Sightings sightings;
        private final Gazetteer gazetteer = Gazetteer.standard();
        private final boolean[] used;
        private final Set<String> surnames = new HashSet<>();
        private final Set<String> forenames = new HashSet<>();

        private Search(PlainText page, Cues cues, Sightings sightings) {
            this.page = page;
            this.cues = cues;
            this.sightings = sightings;
            this.used = new boolean[page.words()];
        }

        private void run() {
            fields();
            for (int word = 0; word < page.words(); word++) {
                if (!used[word] && (capital(word) || NameTokens.TITLES.contains(page.word(word)))) {
                    boolean found = titled(word)
                            || versus(word)
                            || surnameFirst(word)
                            || forenameFirst(word)
                            || initialsFirst(word);
                    if (!found) {
                        afterKin(word);
                    }
                }
            }
            for (int word = 0; word < page.words(); word++) {
                if (!used[word] && capital(word)) {
                    alone(word);
                }
            }
        }

        /** Labelled fields: up to five capitalised words behind the label, in its cell or in the one below. */
        private void fields() {
            for (CueHit label : cues.all(Cue.NAME_FIELD)) {
                String words = cues.words(label).toUpperCase(Locale.ROOT);
                boolean spoken = words.endsWith("CALLED")
                        || words.endsWith("NAMED")
                        || words.endsWith("IS")
                        || words.endsWith("KNOWN AS")
                        || words.startsWith("STATEMENT OF")
                        || words.startsWith("CONTINUATION");
                int start = valueStart(label.end(), spoken);
                if (start < 0) {
                    start = endsCell(label.end()) ? page.cellBelow(label.start()) : -1;
                }
                int first = start < 0 ? -1 : page.wordFrom(start);
                if (first < 0
                        || first >= page.words()
                        || page.wordStart(first) - start > 2
                        || used[first]
                        || !capital(first)) {
                    continue;
                }
                while (first < page.words() - 1
                        && (NameTokens.TITLES.contains(page.word(first)) || number(first))
                        && near(first, " .:\t")) {
                    first++;
                }
                int last = run(first, " ,-/.'", 5, true);
                if (last >= first
                        && (last > first
                                || !spoken
                                || gazetteer.mayBeName(page.word(first))
                                || words.endsWith("CALLED")
                                || words.endsWith("NAMED"))) {
                    claim(first, last, cues.words(label), Strength.STRONG, true);
                }
            }
        }

        /** Where a field's value begins: behind a colon or in the next cell; spoken cues ("called") need neither. */
        private int valueStart(int labelEnd, boolean spoken) {
            int at = labelEnd;
            boolean parted = spoken;
            while (at < page.length() && " :\t-([.)]".indexOf(page.text().charAt(at)) >= 0) {
                char c = page.text().charAt(at);
                parted |= c == ':' || c == '\t' || c == '-' && at > labelEnd;
                at++;
            }
            return parted && at < page.length() && page.text().charAt(at) != '\n' ? at : -1;
        }

        private boolean endsCell(int labelEnd) {
            int at = labelEnd;
            while (at < page.length()
                    && (page.text().charAt(at) == ' ' || page.text().charAt(at) == ':')) {
                at++;
            }
            return at < page.length()
                    && (page.text().charAt(at) == '\n' || page.text().charAt(at) == '\t');
        }

        private boolean titled(int word) {
            String title = page.word(word);
            if (!NameTokens.TITLES.contains(title)) {
                return false;
            }
            boolean plain = PLAIN_TITLES.contains(title);
            int first = word + 1;
            if (first < page.words()
                    && (page.word(first).equals("AND") || NameTokens.TITLES.contains(page.word(first)))) {
                return false;
            }
            if (first < page.words() && number(first) && near(word, " .:#")) {
                first++;
            }
            if (first >= page.words()
                    || !near(first - 1, " .")
                    || !capital(first)
                    || !plain && gazetteer.notName(page.word(first))
                    || page.word(first).equals("I")) {
                return false;
            }
            int last = run(first, " -.", 4, false);
            if (last < first) {
                // "Mr March": a word of the calendar is a name after a plain title.
                last = plain ? first : -1;
            }
            boolean shout = page.shouting(page.lineAt(page.wordStart(first)));
            if (last < first
                    || page.wordEnd(first) - page.wordStart(first) == 1 && last == first
                    || !plain && shout && !gazetteer.mayBeName(page.word(first))) {
                return false;
            }
            // In running text a name ends where another capitalised sentence word would begin; in capitals only the
            // lists can tell.
            claim(
                    first,
                    shout ? Math.min(last, first + 1) : last,
                    page.text().substring(page.wordStart(word), page.wordEnd(word)),
                    Strength.STRONG,
                    true);
            return true;
        }

        /** "R v SMITH". */
        private boolean versus(int word) {
            if (!page.word(word).equals("R")
                    || word + 2 >= page.words()
                    || !(page.word(word + 1).equals("V") || page.word(word + 1).equals("VS"))
                    || !capital(word + 2)) {
                return false;
            }
            int last = run(word + 2, " -,.'", 4, false);
            return last >= word + 2 && claim(word + 2, last, "R v", Strength.STRONG, true);
        }

        /** SMITH, John; SMITH John; SMITH/JOHN. */
        private boolean surnameFirst(int word) {
            if (!shouted(word) || gazetteer.notName(page.word(word)) || Places.place(page.word(word))) {
                return false;
            }
            int family = word;
            while (family + 1 < page.words() && joinedBy(family, "-") && shouted(family + 1)) {
                family++;
            }
            int given = family + 1;
            if (given >= page.words()
                    || !capital(given)
                    || !gazetteer.forename(page.word(given))
                    || gazetteer.notName(page.word(given))) {
                return false;
            }
            boolean slash = joinedBy(family, "/");
            boolean comma = joinedBy(family, ", ") || joinedBy(family, ",");
            boolean space = joinedBy(family, " ")
                    && !shouted(given)
                    && !gazetteer.ordinaryWord(page.word(given))
                    && !gazetteer.forename(page.word(word));
            boolean shout = page.shouting(page.lineAt(page.wordStart(word)));
            if (!(slash || space || comma && (!shout || gazetteer.surname(page.word(word))))) {
                return false;
            }
            int last = given;
            while (last + 1 < page.words()
                    && last - word < 4
                    && (joinedBy(last, " ") || joinedBy(last, "/") || joinedBy(last, "-"))
                    && capital(last + 1)
                    && (slash && shouted(last + 1)
                            || gazetteer.forename(page.word(last + 1))
                            || page.word(last + 1).length() == 1)
                    && !gazetteer.notName(page.word(last + 1))) {
                last++;
            }
            return claim(word, last, "", Strength.STRONG, true);
        }

        /** Jane SMITH; Jane Anne Smith; Jane A. Smith. */
        private boolean forenameFirst(int word) {
            String name = page.word(word);
            boolean known = gazetteer.forename(name) && !gazetteer.notName(name);
            int family = word + 1;
            while (family + 1 < page.words()
                    && family - word < 4
                    && capital(family)
                    && capital(family + 1)
                    && (gazetteer.forename(page.word(family))
                            || page.word(family).length() == 1)
                    && (joinedBy(family, " ") || joinedBy(family, ". ") || joinedBy(family, "-"))
                    && !gazetteer.notName(page.word(family + 1))
                    && (!shouted(word) || gazetteer.mayBeName(stem(page.word(family + 1))))) {
                family++;
            }
            if (family >= page.words()
                    || !(joinedBy(family - 1, " ") || joinedBy(family - 1, ". ") || joinedBy(family - 1, "-"))
                    || !joinedBy(word, " ") && !joinedBy(word, "-")) {
                return false;
            }
            String surname = page.word(family);
            if (!capital(family)
                    || surname.length() < 2
                    || gazetteer.notName(surname)
                    || gazetteer.notName(name)
                    || page.word(word).length() < 2) {
                return false;
            }
            boolean listed = gazetteer.surname(stem(surname));
            boolean shout = page.shouting(page.lineAt(page.wordStart(word)));
            boolean contrast = shouted(family) && !shouted(word) && !shout;
            int last = family;
            while (last + 1 < page.words()
                    && (joinedBy(last, "-") || contrast && joinedBy(last, " ") && shouted(last + 1))
                    && capital(last + 1)
                    && !gazetteer.notName(page.word(last + 1))) {
                last++;
            }
            if (tail(last) || Places.place(surname) && !contrast && !listed) {
                return false;
            }
            boolean ordinary = gazetteer.ordinaryWord(name);
            if (known && (contrast || listed && !ordinary)) {
                return claim(word, last, "", Strength.STRONG, true);
            }
            if (known && !ordinary && !shout
                    || known && listed && !beginsSentence(word) && !shout
                    || known && listed && !gazetteer.ordinaryWord(surname)) {
                return claim(word, last, "", Strength.FAIR, true);
            }
            boolean strange = !beginsSentence(word)
                    && !gazetteer.ordinaryWord(name)
                    && !shout
                    && !shouted(word)
                    && !Places.place(name);
            return strange
                    && listed
                    && !gazetteer.ordinaryWord(stem(surname))
                    && claim(word, last, "", contrast ? Strength.FAIR : Strength.WEAK, contrast);
        }

        /** J SMITH; J.A. Smith. */
        private boolean initialsFirst(int word) {
            int family = word;
            while (family < page.words()
                    && family - word < 3
                    && capital(family)
                    && page.word(family).length() == 1
                    && (joinedBy(family, ". ") || joinedBy(family, ".") || joinedBy(family, " "))) {
                family++;
            }
            if (family == word
                    || family >= page.words()
                    || !capital(family)
                    || page.word(family).length() < 3
                    || gazetteer.notName(page.word(family))) {
                return false;
            }
            boolean dotted = page.text().charAt(page.wordEnd(word)) == '.';
            boolean shout = page.shouting(page.lineAt(page.wordStart(word)));
            boolean listed = gazetteer.surname(stem(page.word(family)));
            boolean pronoun = page.word(word).equals("I") || page.word(word).equals("A");
            boolean likely = dotted && (listed || shouted(family) && !shout)
                    || !pronoun && listed && !gazetteer.ordinaryWord(page.word(family))
                    || !pronoun && shouted(family) && !shout;
            int last = family;
            while (last + 1 < page.words() && joinedBy(last, "-") && capital(last + 1)) {
                last++;
            }
            return likely && !tail(last) && claim(word, last, "", Strength.FAIR, true);
        }

        private void afterKin(int word) {
            if (word > 0
                    && KIN.contains(page.word(word - 1))
                    && near(word - 1, " ,")
                    && gazetteer.forename(page.word(word))
                    && !gazetteer.notName(page.word(word))
                    && !page.shouting(page.lineAt(page.wordStart(word)))) {
                claim(
                        word,
                        word,
                        page.text().substring(page.wordStart(word - 1), page.wordEnd(word - 1)),
                        Strength.FAIR,
                        false);
                forenames.add(page.word(word));
            }
        }

        /** A surname or forename that a longer name on the page vouches for, and forenames that are no ordinary words. */
        private void alone(int word) {
            String name = stem(page.word(word));
            if (name.length() < 2 || gazetteer.notName(name) || tail(word)) {
                return;
            }
            boolean ordinary = gazetteer.ordinaryWord(name)
                    && (beginsSentence(word) || page.shouting(page.lineAt(page.wordStart(word))));
            if (surnames.contains(name) && !ordinary) {
                claim(word, word, "", Strength.FAIR, false);
            } else if (forenames.contains(name) && !ordinary) {
                claim(word, word, "", Strength.WEAK, false);
            } else if (gazetteer.forename(name)
                    && !gazetteer.ordinaryWord(name)
                    && !shouted(word)
                    && !Places.place(name)
                    && !(word + 1 < page.words() && joinedBy(word, " ") && capital(word + 1))
                    && !(word > 0 && joinedBy(word - 1, " ") && capital(word - 1) && !beginsSentence(word - 1))) {
                claim(word, word, "", Strength.WEAK, false);
            }
        }

        /** The last word of a run of capitalised words from a place on, or the word before it where there is none. */
        private int run(int first, String joints, int most, boolean field) {
            int last = first - 1;
            int commas = 0;
            for (int word = first; word < page.words() && word - first < most; word++) {
                if (!capital(word)
                        || gazetteer.notName(page.word(word)) && !initial(word, word > first)
                        || word > first && !near(word - 1, joints)) {
                    break;
                }
                if (word > first
                        && page.text()
                                        .substring(page.wordEnd(word - 1), page.wordStart(word))
                                        .indexOf(',')
                                >= 0
                        && (++commas > 1 || !field && !gazetteer.forename(page.word(word)))) {
                    break;
                }
                if (word > first
                        && page.text()
                                .substring(page.wordEnd(word - 1), page.wordStart(word))
                                .startsWith(". ")
                        && page.word(word - 1).length() > 2) {
                    break;
                }
                if (field
                        && word > first
                        && Cues.labelAt(page, page.wordStart(word))
                        && !gazetteer.mayBeName(page.word(word))) {
                    break;
                }
                last = word;
            }
            return last;
        }

        /** Whether a letter is an initial though it is a word too ("Mr A. Sample"): its full stop tells, or a name before it. */
        private boolean initial(int word, boolean inName) {
            return page.word(word).length() == 1 && (inName || page.text().startsWith(".", page.wordEnd(word)));
        }

        private boolean claim(int first, int last, @Nullable String cue, Strength strength, boolean vouches) {
            int end = page.wordEnd(last);
            if (page.upper().startsWith("'S", end - 2)) {
                end -= 2;
            }
            for (int word = first; word <= last; word++) {
                used[word] = true;
                if (vouches && strength != Strength.WEAK && page.word(word).length() > 2) {
                    String name = stem(page.word(word));
                    (gazetteer.forename(name) && !gazetteer.surname(name) && word < last ? forenames : surnames)
                            .add(name);
                }
            }
            int start = page.wordStart(first);
            sightings.add(
                    Kind.PERSON_NAME,
                    start,
                    end,
                    CanonicalForms.name(page.text().substring(start, end)),
                    cue == null ? "" : cue,
                    strength);
            return true;
        }

        private static String stem(String word) {
            return word.endsWith("'S") ? word.substring(0, word.length() - 2) : word;
        }

        private boolean tail(int last) {
            return last + 1 < page.words()
                    && joinedBy(last, " ")
                    && capital(last + 1)
                    && TAILS.contains(page.word(last + 1));
        }

        private boolean capital(int word) {
            return Character.isUpperCase(page.text().charAt(page.wordStart(word)));
        }

        private boolean number(int word) {
            for (int i = page.wordStart(word); i < page.wordEnd(word); i++) {
                char c = page.text().charAt(i);
                if (c >= '0' && c <= '9') {
                    return true;
                }
            }
            return false;
        }

        /** Two letters or more, all capitals in the page. */
        private boolean shouted(int word) {
            int start = page.wordStart(word);
            int length = page.wordEnd(word) - start;
            return length > 1 && !number(word) && page.text().regionMatches(start, page.word(word), 0, length);
        }

        private boolean joinedBy(int word, String gap) {
            int from = page.wordEnd(word);
            return word + 1 < page.words()
                    && page.wordStart(word + 1) - from == gap.length()
                    && page.text().startsWith(gap, from);
        }

        private boolean near(int word, String by) {
            if (word + 1 >= page.words() || page.wordStart(word + 1) - page.wordEnd(word) > 3) {
                return false;
            }
            for (int i = page.wordEnd(word); i < page.wordStart(word + 1); i++) {
                if (by.indexOf(page.text().charAt(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        private boolean beginsSentence(int word) {
            int i = page.wordStart(word) - 1;
            while (i >= 0 && " \t\"'(".indexOf(page.text().charAt(i)) >= 0) {
                i--;
            }
            return i < 0 || ".!?\n:".indexOf(page.text().charAt(i)) >= 0;
        }
    }
}
