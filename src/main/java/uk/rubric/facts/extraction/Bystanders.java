package uk.rubric.facts.extraction;

import java.util.List;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;

/** Tells whom a sentence brings up right before a detail without meaning that it is theirs: an officer, whoever was called from a number, the object of a preposition. */
record Bystanders(PageReading page) {

    /** So near before a detail an officer's name or word means that it is the officer's. */
    private static final int CLOSE_BY = 25;

    /** "Rang police from ...": the number behind is the caller's. */
    private static final Pattern RUNG =
            Pattern.compile("(?i)\\b(?:rang|phoned|telephoned|called|contacted|ring|call|contact)(?: the)? $");

    private static final Pattern CALLED = Pattern.compile(
            "(?i)\\b(?:rang|rung|phoned|telephoned|called|contacted|messaged|texted|e-?mailed|ringing|phoning|calling|messaging|texting|sent|sending)\\s$");

    private static final Pattern BEHIND_WITH = Pattern.compile("(?i)\\b(?:with|to|for|at|by|beside|behind)\\s$");

    private static final int LONGEST_PREPOSITION = 8;

    private static final Pattern FROM = Pattern.compile(
            "(?i)\\s(?:back\\s)?(?:(?:a|an|some|more|the|several|many|abusive|threatening|text)\\s){0,3}(?:(?:messages?|texts?|calls?|pictures?|photos?|e-?mails?)\\s)?from\\s(?:the\\snumber\\s)?\\(?");

    /** Whether somebody only stands by where others are brought up before. */
    boolean standsBy(Reference reference, List<Reference> here, TextRange sentence, TextRange range) {
        return police(reference) && !close(reference, sentence, range)
                || called(reference, sentence, range)
                || object(reference, here);
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

    /** Whether an officer stands right before a detail, and was not rung from it. */
    private boolean close(Reference officer, TextRange sentence, TextRange range) {
        boolean rung = officer.party() == Party.POLICE
                && RUNG.matcher(page.text().substring(sentence.start(), officer.start()))
                        .find()
                && page.text().substring(officer.end(), range.start()).contains("from");
        return !rung && range.start() - officer.end() <= CLOSE_BY;
    }

    /** "He messaged me from ..." and "she rang him on ..." from a number: the number is not that of whoever was called. */
    private boolean called(Reference reference, TextRange sentence, TextRange range) {
        String text = page.text();
        return FROM.matcher(text.substring(reference.end(), range.start())).matches()
                && CALLED.matcher(text.substring(sentence.start(), reference.start()))
                        .find();
    }
}
