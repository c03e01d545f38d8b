package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;

/** Tells whom a sentence brings up right before a detail without meaning that it is theirs: an officer, whoever was called from a number, the object of a preposition. */
record Bystanders(PageReading page) {

    /** So near before a detail an officer's name or word means that it is the officer's. */
    private static final int CLOSE_BY = 25;

    private static final int LONGEST_LIST = 90;

    private static final Pattern OWNS = Pattern.compile("['\u2019]s?\\s");

    private static final Set<String> OBJECTS = Set.of("him", "me", "us", "them");

    private static final Pattern NO_NOUN = Pattern.compile(
            "(?i)[,.;)]|\\s(?:and|but|then|since|with|to|on|at|from|for|in|who|that|the|an?|his|my|this|last|until|because|as|when|while|off|out|again|there|before|after)\\b");

    /** What somebody gives to whoever stands behind the verb. */
    private static final Pattern GAVE = Pattern.compile(
            "(?i)\\b(?:g[ai]ve[sn]?|giving|handed|passed|lent|showed|shown|sent|offered|left|wrote|told|sold|bought|posted)\\s$");

    /** "... gave me on 07700 900123" is no gift. */
    private static final Pattern REACHED_ON = Pattern.compile("(?i)\\s(?:back\\s)?(?:on|via|by|using)\\s");

    private static final String DOES =
            "(?:(?:has|had|is|was|now|then|also|later|since|still|currently|again|subsequently)\\s|(?:lives?|lived|moved|works?|worked|drives?|drove|owns?|uses?|stays?|stayed|gave|keeps?|rents?|returned|went)\\b)";

    /** A second thing that the same person does, in a clause without a subject of its own. */
    private static final Pattern GOES_ON = Pattern.compile("(?i)[\\s,](?:and|but|then)\\s" + DOES);

    /** The same behind a mere comma: only an object cannot be the one who does it. */
    private static final Pattern DOES_NEXT = Pattern.compile("(?i)[,;]\\s+" + DOES);

    /** Several who do the same together. */
    private static final Pattern JOINED =
            Pattern.compile("(?i)\\s*(?:,|and|&|with)?\\s*(?:(?:my|his|her|their)\\s+\\w+,?\\s+)?");

    private static final Pattern CALLED = Pattern.compile(
            "(?i)\\b(?:rang|rung|phoned|telephoned|called|contacted|messaged|texted|e-?mailed|ringing|phoning|calling|messaging|texting|sent|sending)\\s$");

    private static final Pattern BEHIND_WITH = Pattern.compile("(?i)\\b(?:with|to|for|at|by|beside|behind)\\s$");

    private static final int LONGEST_PREPOSITION = 8;

    /** What leads from whoever was called to the number it was done from. */
    private static final Pattern FROM = Pattern.compile(
            "(?i)\\s[^.;:]{0,70}?\\b(?:from|off|using)\\s+(?:(?:the|a|his|her)\\s+)?(?:number\\s+)?\\(?");

    private static final Pattern WHO = Pattern.compile("(?i)\\b(?:who|whom|which|that|as)\\s$");

    private static final Pattern KNOWS = Pattern.compile(
            "(?i)\\s(?:(?:now|also|later)\\s)?(?:know|knew|think|thought|believe|understand|gather|recall)\\b");

    /** Whether somebody only stands by where others are brought up before. */
    boolean standsBy(Reference reference, List<Reference> here, TextRange sentence, TextRange range) {
        return police(reference) && !close(reference, range)
                || called(reference, sentence, range)
                || object(reference, here)
                || dealtWith(reference, here, sentence, range)
                || passedOver(reference, here, range)
                || inserted(reference, here);
    }

    /** "A boy who I know goes to ...": what the speaker knows or thinks of somebody is not told of the speaker. */
    private boolean inserted(Reference reference, List<Reference> here) {
        return reference.party() == Party.MAKER
                && here.getFirst().start() < reference.start()
                && WHO.matcher(page.text())
                        .region(Math.max(0, reference.start() - LONGEST_PREPOSITION), reference.start())
                        .find()
                && KNOWS.matcher(page.text())
                        .region(reference.end(), page.text().length())
                        .lookingAt();
    }

    /** "Her father Jack came with her, tel. ...": the pronoun behind a preposition only stands by where somebody is named before it. */
    private boolean object(Reference reference, List<Reference> here) {
        return reference.pronoun()
                && BEHIND_WITH
                        .matcher(page.text()
                                .substring(Math.max(0, reference.start() - LONGEST_PREPOSITION), reference.start()))
                        .find()
                && !Character.isLetter(page.text()
                        .charAt(Math.min(reference.end() + 1, page.text().length() - 1)))
                && here.stream().anyMatch(other -> other.start() < reference.start() && other.party() == Party.CASE);
    }

    private static boolean police(Reference reference) {
        return reference.party() == Party.POLICE
                || reference.named() != null && reference.named().has(Role.POLICE);
    }

    /** Whether an officer's name stands right before a detail; the mere word for one has to own it: "the officer's number". */
    private boolean close(Reference officer, TextRange range) {
        boolean owns = officer.party() != Party.POLICE
                || OWNS.matcher(page.text())
                        .region(officer.end(), range.start())
                        .lookingAt();
        return owns
                && (range.start() - officer.end() <= CLOSE_BY
                        || page.form().form() != Form.MG11 && listed(officer.end(), range.start()));
    }

    /** "DC 1234 Sample, Sampletown Unit, 01632 960123, ...": nothing but the items of a list between a name and a detail, and no word in small letters. */
    private boolean listed(int from, int to) {
        if (to - from > LONGEST_LIST || page.text().charAt(from) != ',') {
            return false;
        }
        for (String item : page.text().substring(from, to).split("\\s+")) {
            boolean small = item.length() > 2 && Character.isLowerCase(item.charAt(0)) && item.indexOf('@') < 0;
            if (small || item.endsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** "She gave me a card with ..." and "they texted him and live at ...": who is but the object of what somebody else does. */
    private boolean dealtWith(Reference reference, List<Reference> here, TextRange sentence, TextRange range) {
        String between = page.text().substring(reference.end(), range.start());
        if (!objective(reference, between)) {
            return false;
        }
        return GAVE.matcher(page.text())
                                .region(sentence.start(), reference.start())
                                .find()
                        && !REACHED_ON.matcher(between).lookingAt()
                || bySomebody(reference, here) && !REACHED_ON.matcher(between).find()
                || GOES_ON.matcher(between).find()
                || DOES_NEXT.matcher(between).find();
    }

    /** "Jane Example flagged me down, 40s": the sentence speaks of whoever does it. */
    private static boolean bySomebody(Reference object, List<Reference> here) {
        Reference first = here.getFirst();
        return first.party() == Party.CASE && first.end() < object.start();
    }

    /** Whether a pronoun is written as an object is; "her" is one where no noun follows. */
    private boolean objective(Reference reference, String between) {
        String word = page.text().substring(reference.start(), reference.end());
        return OBJECTS.contains(word.toLowerCase(Locale.ROOT))
                || word.equalsIgnoreCase("her") && NO_NOUN.matcher(between).lookingAt();
    }

    /** "Jane Sample left Jack Brown and is living at ...": behind "and" the one of whom the sentence speaks first goes on. */
    private boolean passedOver(Reference reference, List<Reference> here, TextRange range) {
        Reference first = here.getFirst();
        return reference.named() != null
                && first.party() == Party.CASE
                // Two readings of the same words ("Old Green" and "Green Glass") have nothing between them.
                && first.end() <= reference.start()
                && !JOINED.matcher(page.text().substring(first.end(), reference.start()))
                        .matches()
                && page.text().substring(first.end(), reference.start()).indexOf(',') < 0
                && GOES_ON.matcher(page.text().substring(reference.end(), range.start()))
                        .find();
    }

    /** "He messaged me from ..." and "she rang him on ..." from a number: the number is not that of whoever was called. */
    private boolean called(Reference reference, TextRange sentence, TextRange range) {
        String text = page.text();
        return FROM.matcher(text.substring(reference.end(), range.start())).matches()
                && CALLED.matcher(text.substring(sentence.start(), reference.start()))
                        .find();
    }
}
