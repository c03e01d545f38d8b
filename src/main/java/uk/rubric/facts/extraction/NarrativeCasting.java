package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Role;
import uk.rubric.facts.detection.Detection;
import uk.rubric.facts.detection.TownsOfAddresses;

/** Learns from running text who is who: a role word beside a name, somebody who rang the police, whom a charge says was hurt. */
final class NarrativeCasting {

    private static final Map<String, Role> ROLE_WORDS = Table.rows("persons-by-word.tsv", 2).stream()
            .filter(row -> List.of("VICTIM", "DEFENDANT", "REPORTER", "WITNESS").contains(row.get(1)))
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Role.valueOf(row.get(1))));

    /** A role word right before or behind a name, as in "the informant Mrs X" and "X (victim)". */
    private static final Pattern WORD_BEFORE = Pattern.compile(
            "(?i)\\b([a-z]+(?: party)?)(?:\\(s\\)| is| was| being| named| named as| called)?[,:]? {0,3}(?:1[.)] ?)?\\(?$");

    /** "The mother of the suspect, Jane Example": the name is the relation's. */
    private static final Pattern OF_RELATION = Pattern.compile(
            "(?i)\\b(?:mother|mum|father|dad|parents?|brother|sister|son|daughter|wife|husband|partner|girlfriend|boyfriend|friend|neighbour|uncle|aunt|cousin|solicitor|employer|address|home|house)\\s+(?:of|to|for)\\s+(?:the\\s+)?$");

    private static final Pattern WORD_BEHIND = Pattern.compile("(?i)^,? ?\\(?(?:the )?([a-z]+(?: party)?)[,).]");

    /** Somebody rang: 101, 111 and 999 are the police's and the ambulance's numbers. */
    private static final Pattern RANG =
            Pattern.compile("(?i)^[^.;]{0,90}?\\b(?:rang|phoned|telephoned|dialled|called|contacted|reported)\\b"
                    + "[^.;]{0,40}?\\b(?:999|101|111|police|ambulance|control room|it|in)\\b");

    /** The answer of a caller who was asked for a name. */
    private static final Pattern TOLD_NAME = Pattern.compile(
            "(?i)\\bname\\b[^\\n]{0,40}\\n[\\[(]?(?:[\\d:./ ]{4,20}[\\])]?\\s{1,2})?(?:caller|clr|informant|inft?|customer|visitor|user|public)\\s*[:\\t]\\s*(?:(?:do I have to|yes|yeah|er|erm|well|ok)[^\\n.?]{0,12}[.,?]?\\s+)?(?:(?:it['\u2019]?s|I['\u2019]?m|my\\s+name(?:['\u2019]?s|\\s+is)|this\\s+is)\\s+)?(?:(?:mr|mrs|ms|miss|dr)\\s+)?$");

    private static final int ASKED_WITHIN = 120;

    private static final Pattern ANOTHER = Pattern.compile("\\b(?:and|when|while|told|said|hit|punched)\\b");

    private static final Pattern CALL_FROM = Pattern.compile(
            "(?i)\\b(?:call|report|calls|information)(?: was)?(?: received)? (?:from|by)\\s(?:an? )?(?:[a-z]+"
                    + " ){0,2}$|\\b(?:reported|called|alerted|rung|contacted) by\\s(?:an? )?(?:[a-z]+ ){0,2}$");

    private static final Pattern HURT = Pattern.compile(
            "(?i)\\b(?:assault(?:ed)?|belonging to|property of|threaten(?:ed)?|harass(?:ed)?|harassment of|stalking"
                    + " of|wound(?:ed)?|rob(?:bed)?|the person of)\\s+$");

    /** "I am PC 1234 Example". */
    private static final Pattern SPEAKER = Pattern.compile("(?i)\\bI\\s+am(?:\\s+an?)?(?:\\s+police)?\\s+[^.;]{1,40}$");

    private static final int SPEAKER_WITHIN = 48;

    private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{Lu}[\\p{L}'\u2019-]{2,})(?!\\p{L})");

    /** "R v Example": the title of the case names who is charged. */
    private static final Pattern CHARGED =
            Pattern.compile("\\b(?:R|REX|Rex|REGINA|Regina|The King|The Crown)\\s+(?i:-?vs?-?)\\.?\\s+(?:[^.\\n"
                    + "\\t:]{1,40}(?:,| and | & ) ?)?$|\\b\\d{2}[A-Z0-9]{2}\\d{5,7} $");

    /** One of these stands in every sentence in which somebody rings; looking for them first is quick. */
    private static final List<String> CALLING =
            List.of("rang", "phoned", "called", "dialled", "contacted", "reported", "RANG", "PHONED", "CALLED");

    private static final Pattern REPORTER_WORD = Pattern.compile("(?i)\\b(?:informant|caller|clr|inf)\\b");

    private static final Pattern VICTIM_WORD =
            Pattern.compile("(?i)\\b(?:victim|complainant|aggrieved|injured party|(?-i:IP)(?! ?(?:\\d|address)))\\b");

    private NarrativeCasting() {}

    /** People told by the words around their names; nobody is taken for a stranger yet. */
    static void roles(PageReading page, Cast cast) {
        if (page.form().form().ofCriminalRecord()) {
            return;
        }
        for (Detection detection : page.names()) {
            Optional<Name> name = Name.announced(page.text(), detection.range());
            Optional<Role> role = role(page, detection.range());
            if (name.isPresent() && role.filter(Role.DEFENDANT::equals).isPresent() && surnameAlone(name.get())) {
                cast.meetBySurname(name.get());
            } else if (name.isPresent() && role.isPresent()) {
                cast.meet(name.get(), role.get(), false);
            } else if (name.isPresent() && name.get().officer()) {
                boolean speaks = SPEAKER.matcher(page.text())
                        .region(
                                Math.max(0, detection.range().start() - SPEAKER_WITHIN),
                                detection.range().start())
                        .find();
                if (speaks) {
                    cast.meetSpeaker(name.get());
                } else {
                    cast.meet(name.get(), Role.POLICE, false);
                }
            }
        }
    }

    private static boolean surnameAlone(Name name) {
        return name.forenames().isEmpty() && !name.officer();
    }

    /** Somebody to whom a word such as "the informant" gives contact details, where nobody in the case has that role. */
    static void nameless(List<PageReading> pages, Cast cast) {
        for (Role role : List.of(Role.VICTIM, Role.REPORTER)) {
            if (cast.with(role).isEmpty() && pages.stream().anyMatch(page -> contactOf(role, page))) {
                cast.nameless(role);
            }
        }
    }

    private static boolean contactOf(Role role, PageReading page) {
        Pattern word = role == Role.VICTIM ? VICTIM_WORD : REPORTER_WORD;
        return page.detections().stream()
                .filter(detection -> detection.kind() == Kind.PHONE
                        || detection.kind() == Kind.ADDRESS
                        || detection.kind() == Kind.EMAIL)
                .map(detection -> page.sentences().at(detection.range().start()))
                // A list of a thousand numbers may be one sentence.
                .distinct()
                .anyMatch(number -> word.matcher(page.text(page.sentences().range(number)))
                                .find()
                        || number > 0
                                && word.matcher(page.text(page.sentences().range(number - 1)))
                                        .find());
    }

    /** Everybody else whose name is met: full names first, so that "Mrs Example" is not taken for her husband. */
    static void strangers(List<PageReading> pages, Cast cast) {
        pages.forEach(page -> strangers(page, cast, Name::full));
        Accused.learn(pages, cast);
        pages.forEach(page -> strangers(
                page,
                cast,
                name -> !name.full()
                        && (!name.manner().isEmpty() || !name.forenames().isEmpty())));
        Set<String> towns = pages.stream()
                .flatMap(page -> TownsOfAddresses.words(page.text(), page.detections()).stream())
                .collect(Collectors.toUnmodifiableSet());
        pages.forEach(page -> forenames(page, cast, towns));
    }

    /** Somebody of whom nothing but a forename is said, where nobody in the case has it and no town of the case's addresses is called so. */
    private static void forenames(PageReading page, Cast cast, Set<String> towns) {
        if (page.form().form().ofCriminalRecord()) {
            return;
        }
        for (Detection detection : page.names()) {
            String words = page.text(detection.range());
            if (words.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
                    && !towns.contains(words.toUpperCase(Locale.ROOT))) {
                Name.announced(page.text(), Genitives.without(page.text(), detection.range()))
                        .filter(name -> name.manner().isEmpty() && !cast.knowsPart(name.surname()))
                        .ifPresent(name -> cast.meet(name, Role.THIRD_PARTY, false));
            }
        }
    }

    private static void strangers(PageReading page, Cast cast, Predicate<Name> which) {
        boolean print = page.form().form().ofCriminalRecord();
        for (Detection detection : page.detections()) {
            if (detection.kind() == Kind.PERSON_NAME
                    && detection.strength() != Detection.Strength.WEAK
                    && (!print
                            || OthersOnPrints.before(
                                    page.text(), detection.range().start()))) {
                Name.announced(page.text(), withFamilyName(page, detection.range(), cast))
                        .filter(which)
                        .ifPresent(name -> {
                            boolean ambiguous = cast.knowsSeveral(name);
                            if (!ambiguous) {
                                cast.meet(name, name.professional() ? Role.PROFESSIONAL : Role.THIRD_PARTY, false);
                            }
                        });
            }
        }
    }

    /** A forename together with the known surname behind it: a relation of somebody in the case, not that somebody. */
    static TextRange withFamilyName(PageReading page, TextRange range, Cast cast) {
        Matcher next =
                NEXT_WORD.matcher(page.text()).region(range.end(), page.text().length());
        boolean forename = page.text(range).indexOf(' ') < 0;
        return forename && next.lookingAt() && cast.knowsSurname(next.group(1))
                ? new TextRange(range.start(), next.end())
                : range;
    }

    private static Optional<Role> role(PageReading page, TextRange range) {
        String text = page.text();
        String before =
                text.substring(Math.max(0, range.start() - 60), range.start()).replace('\n', ' ');
        String behind = text.substring(range.end(), Math.min(text.length(), range.end() + 160))
                .replace('\n', ' ');
        Matcher word = WORD_BEFORE.matcher(before);
        if (word.find()) {
            Role role = ROLE_WORDS.get(Words.fold(word.group(1)));
            if (role != null
                    && !OF_RELATION.matcher(before.substring(0, word.start())).find()) {
                return Optional.of(role);
            }
        }
        if (TOLD_NAME
                .matcher(text)
                .region(Math.max(0, range.start() - ASKED_WITHIN), range.start())
                .find()) {
            return Optional.of(Role.REPORTER);
        }
        word = WORD_BEHIND.matcher(behind);
        if (word.find()) {
            Role role = ROLE_WORDS.get(Words.fold(word.group(1)));
            if (role != null) {
                return Optional.of(role);
            }
        }
        if (CHARGED.matcher(before).find()) {
            return Optional.of(Role.DEFENDANT);
        }
        if (page.form().form().name().startsWith("MG4") && HURT.matcher(before).find()) {
            return Optional.of(Role.VICTIM);
        }
        boolean called =
                before.contains("from") || before.contains("by") || before.contains("FROM") || before.contains("BY");
        if (called && CALL_FROM.matcher(before).find() || rang(behind)) {
            return Optional.of(Role.REPORTER);
        }
        return Optional.empty();
    }

    /** Whether the title of a case stands right before a place: "R v". */
    static boolean charged(String text, int at) {
        return CHARGED.matcher(text.substring(Math.max(0, at - 60), at).replace('\n', ' '))
                .find();
    }

    private static boolean rang(String behind) {
        if (CALLING.stream().noneMatch(behind::contains)) {
            return false;
        }
        Matcher rang = RANG.matcher(behind);
        // Another name in between would be the caller's.
        return rang.find() && !ANOTHER.matcher(rang.group()).find();
    }
}
