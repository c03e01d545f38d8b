package uk.rubric.facts.detection;

import java.util.HashSet;
import java.util.Set;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Keeps the names seen on one page: which words they take, and which surnames and forenames they prove for where one stands alone. */
final class NamesSeen {

    /** Shorter words of a full name are initials and particles ("de"), which prove nothing elsewhere. */
    private static final int SHORTEST_PROVED = 3;

    private final PlainText page;
    private final Sightings sightings;
    private final boolean[] taken;
    private final Set<String> surnames = new HashSet<>();
    private boolean surnamesInCapitals;
    private final Set<String> forenames = new HashSet<>();

    NamesSeen(PlainText page, Sightings sightings) {
        this.page = page;
        this.sightings = sightings;
        this.taken = new boolean[page.words()];
    }

    boolean free(int word) {
        return !taken[word];
    }

    boolean provesSurname(String name) {
        return surnames.contains(name);
    }

    boolean provesForename(String name) {
        return forenames.contains(name);
    }

    /** Whether the page writes somebody's surname, and nothing else of the name, in capitals: then other words in capitals may be surnames. */
    boolean surnamesInCapitals() {
        return surnamesInCapitals;
    }

    void add(NameSeen name) {
        for (int word = name.first(); word <= name.last(); word++) {
            taken[word] = true;
        }
        Lettering lettering = new Lettering(page);
        surnamesInCapitals |= name.strength() == Strength.STRONG
                && lettering.allCapitals(name.last())
                && !lettering.inLineOfCapitals(name.last())
                && (name.first() == name.last() || !lettering.allCapitals(name.first()));
        switch (name.proof()) {
            case FULL_NAME -> learn(name);
            case FORENAME -> forenames.add(page.word(name.first()));
            case NOTHING -> {}
        }
        int start = page.wordStart(name.first());
        int end = page.wordEnd(name.last());
        if (page.upper().startsWith("'S", end - 2)) {
            end -= 2;
        }
        String canonical = CanonicalForms.name(page.text().substring(start, end));
        sightings.add(Kind.PERSON_NAME, start, end, canonical, name.cue(), name.strength());
    }

    private void learn(NameSeen name) {
        for (int word = name.first(); word <= name.last(); word++) {
            if (page.word(word).length() >= SHORTEST_PROVED) {
                String bare = NameWords.bare(page.word(word));
                boolean forename = word < name.last()
                        && Gazetteer.standard().forename(bare)
                        && !Gazetteer.standard().surname(bare);
                (forename ? forenames : surnames).add(bare);
            }
        }
    }
}
