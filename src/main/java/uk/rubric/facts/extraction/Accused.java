package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;
import uk.rubric.facts.Shown;
import uk.rubric.facts.detection.Detection;

/** Learns who is accused where no form says: who is arrested, and who of several of that surname a case's title means. */
final class Accused {

    private static final Set<String> RELATIONS = Table.rows("persons-by-word.tsv", 2).stream()
            .filter(row -> Party.valueOf(row.get(1)) == Party.RELATIVE)
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private static final int NEAR = 60;

    private static final String DEED =
            "(?:re-?arrested|arrested|cautioned|charged\\s+with|booked\\s+in|handcuffed|remanded|released\\s+under\\s+investigation|bailed|interviewed\\s+under\\s+caution|disqualified"
                    + "|(?:taken|conveyed|transported|brought)\\s+(?:in)?to\\s+custody)";

    private static final Pattern ARREST_OF = Pattern.compile(
            "(?i)\\b(?:arrested|re-?arrested|cautioned|handcuffed|arrest\\s+of)\\s+(?:and\\s+cautioned\\s+)?(?:(?:the\\s+)?(?:male|female|man|woman|youth|suspect),?\\s+)?$");

    private static final Pattern IS_ARRESTED = Pattern.compile(
            "(?i)(?:\\s*\\([^()\\n]{1,40}\\))?,?\\s+(?:is|was|were|has\\s+been|had\\s+been)\\s+(?:(?:then|later|subsequently|further|also|now|still)\\s+){0,2}"
                    + DEED);

    /** Words that say of somebody what is seldom said of the accused. */
    private static final Pattern BESIDE_THE_CASE = Pattern.compile(
            "(?i)\\b(?:neighbours?|keeper|owner|witness(?:es)?|occupier|resident|passer-by|c[ao]me\\s+back\\s+to|spoke\\s+(?:to|with)|registered\\s+to|belong(?:s|ed)?\\s+to)(?:\\s+(?:is|was|as|an?|the|mr|mrs|ms|miss))*,?\\s+$");

    private static final Pattern WORD_BEFORE =
            Pattern.compile("(?i)([a-z]+)(?:['\u2019]s\\s+name\\s+is|,|\\s+is|\\s+called|\\s+named)?\\s+$");

    private static final Pattern WORD_BEHIND = Pattern.compile(
            "(?i),?\\s+(?:who\\s+)?(?:is\\s+|was\\s+)?(?:(?:the|an?|my|his|her|their)\\s+)?(?:[a-z]+['\u2019]s\\s+)?(?:(?:new|ex|former|older|younger|elder|late|next\\s+door)[ -])?([a-z]+)\\b");

    private Accused() {}

    /** To be asked when everybody with a full name has been met. */
    static void learn(List<PageReading> pages, Cast cast) {
        pages.forEach(page -> related(page, cast));
        boolean told = cast.with(Role.DEFENDANT).stream().anyMatch(member -> !member.bySurnameAlone());
        if (!told) {
            pages.forEach(page -> arrested(page, cast));
        }
        for (CastMember member : cast.with(Role.DEFENDANT)) {
            if (member.bySurnameAlone()) {
                settle(member, cast);
            }
        }
    }

    /** A surname alone is that of the only one of whom nothing else is said; where several may be meant, it stays a person of its own. */
    private static void settle(CastMember surname, Cast cast) {
        List<CastMember> same = cast.members().stream()
                .filter(member -> member != surname
                        && member.names().stream()
                                .anyMatch(known -> known.full()
                                        && surname.names().getFirst().agrees(known)))
                .toList();
        List<CastMember> accused =
                same.stream().filter(member -> member.has(Role.DEFENDANT)).toList();
        List<CastMember> possible =
                accused.isEmpty() ? same.stream().filter(Accused::free).toList() : accused;
        if (possible.size() == 1) {
            cast.absorb(surname, possible.getFirst());
        }
    }

    private static boolean free(CastMember member) {
        return !member.besideTheCase()
                && member.roles().stream().allMatch(role -> role == Role.THIRD_PARTY || role == Role.DEFENDANT);
    }

    /** Who is introduced as somebody's relation, as a neighbour or keeper, is hardly the one whom a surname alone accuses. */
    private static void related(PageReading page, Cast cast) {
        String text = page.text();
        for (Detection detection : page.detections()) {
            if (!named(page, detection)) {
                continue;
            }
            TextRange range = detection.range();
            String before = text.substring(Math.max(0, range.start() - NEAR), range.start());
            Matcher word = WORD_BEFORE.matcher(before);
            Matcher behind = WORD_BEHIND.matcher(text).region(range.end(), text.length());
            boolean related = word.find() && RELATIONS.contains(Words.fold(word.group(1)))
                    || behind.lookingAt() && RELATIONS.contains(Words.fold(behind.group(1)))
                    || BESIDE_THE_CASE.matcher(before).find();
            if (related) {
                Name.announced(text, range)
                        .filter(Name::full)
                        .flatMap(cast::find)
                        .ifPresent(CastMember::isBesideTheCase);
            }
        }
    }

    private static void arrested(PageReading page, Cast cast) {
        String text = page.text();
        for (Detection detection : page.detections()) {
            if (!named(page, detection)) {
                continue;
            }
            TextRange range = detection.range();
            boolean taken = ARREST_OF
                            .matcher(text)
                            .region(Math.max(0, range.start() - NEAR), range.start())
                            .find()
                    || IS_ARRESTED
                            .matcher(text)
                            .region(range.end(), text.length())
                            .lookingAt();
            if (taken) {
                Name.announced(text, range)
                        .filter(name -> !name.officer() && !name.surname().isEmpty())
                        .ifPresent(name -> accuse(page, range, name, cast));
            }
        }
    }

    private static void accuse(PageReading page, TextRange range, Name name, Cast cast) {
        if (name.full()) {
            cast.meet(name, Role.DEFENDANT, false);
            return;
        }
        List<CastMember> free = cast.members().stream()
                .filter(member ->
                        free(member) && member.names().stream().anyMatch(known -> known.full() && known.agrees(name)))
                .toList();
        Optional<CastMember> meant = free.size() == 1 ? Optional.of(free.getFirst()) : lastBefore(page, range, free);
        meant.ifPresentOrElse(member -> member.is(Role.DEFENDANT), () -> cast.meetBySurname(name));
    }

    /** Who of several was named in full last before a place. */
    private static Optional<CastMember> lastBefore(PageReading page, TextRange range, List<CastMember> members) {
        return page.detections().stream()
                .filter(detection -> detection.range().end() <= range.start() && named(page, detection))
                .map(detection -> Name.announced(page.text(), detection.range()).filter(Name::full))
                .flatMap(Optional::stream)
                .map(name -> Cast.among(members, name))
                .flatMap(Optional::stream)
                .reduce((first, second) -> second);
    }

    private static boolean named(PageReading page, Detection detection) {
        return detection.kind() == Kind.PERSON_NAME
                && detection.shown() != Shown.MASKED
                && !page.form().form().ofCriminalRecord();
    }
}
