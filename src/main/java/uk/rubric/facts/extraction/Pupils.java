package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Role;

/** Tells who goes to a school that a page names beside somebody who works there, or on the school's own paper: the child nearest to it. */
record Pupils(PageReading page, List<Spot> spots) {

    /** A child named behind the school stands no farther away. */
    private static final int BEHIND = 160;

    /** So many names before and behind are asked. */
    private static final int NAMES = 6;

    /** The child of the sentence, or else the one named last before, or else the one named next. */
    Optional<CastMember> of(TextRange school) {
        int before = Spot.lastAtOrBefore(spots, school.start());
        return ofSentence(school)
                .or(() -> child(before, -1, spot -> true))
                .or(() -> child(
                        before + 1,
                        1,
                        spot -> spot.range().start() - school.end() <= BEHIND || school.start() <= BEHIND));
    }

    /** The child whom the sentence names that names the school. */
    Optional<CastMember> ofSentence(TextRange school) {
        TextRange sentence = page.sentences().range(page.sentences().at(school.start()));
        int before = Spot.lastAtOrBefore(spots, school.start());
        return child(before, -1, spot -> spot.range().start() >= sentence.start())
                .or(() -> child(before + 1, 1, spot -> spot.range().start() < sentence.end()));
    }

    private Optional<CastMember> child(int from, int step, Predicate<Spot> where) {
        for (int i = from, asked = 0; i >= 0 && i < spots.size() && asked < NAMES; i += step, asked++) {
            if (spots.get(i).member().has(Role.CHILD) && where.test(spots.get(i))) {
                return Optional.of(spots.get(i).member());
            }
        }
        return Optional.empty();
    }
}
