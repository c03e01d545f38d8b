package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Role;
import uk.rubric.facts.detection.Detection;

/** Works out whose a detail is from who stands beside it where no sentence says: the officer by a number, the person of a row or block, the patient of a record. */
record Neighbours(PageReading page, Optional<CastMember> subject, List<Spot> spots, Standpoint standpoint) {

    /** An officer's number stands beside the name with at most a rank in between. */
    private static final int BESIDE = 14;

    /** A block of a form is no longer than this. */
    private static final int BLOCK = 600;

    /** Names farther back than so many are not asked whether they stand beside a number. */
    private static final int NAMES_BACK = 8;

    /** The officer whose number stands at a range. */
    Owner officer(TextRange range) {
        @Nullable Spot nearest = null;
        int last = lastSpot(range.end() + BESIDE);
        for (int i = last; i >= 0 && i > last - NAMES_BACK; i--) {
            Spot spot = spots.get(i);
            int distance = distance(spot.range(), range);
            if (spot.member().has(Role.POLICE)
                    && distance <= BESIDE
                    && (nearest == null || distance < distance(nearest.range(), range))) {
                nearest = spot;
            }
        }
        return nearest == null
                ? new Owner.Likely(Standpoint.POLICE, OwnerRole.POLICE, "a police officer's number")
                : standpoint.known(nearest.member(), "the officer's name beside it");
    }

    private static int distance(TextRange a, TextRange b) {
        return a.overlaps(b) ? 0 : Math.max(b.start() - a.end(), a.start() - b.end());
    }

    private int lastSpot(int limit) {
        return Spot.lastAtOrBefore(spots, limit);
    }

    /** The person of the row or block, or the one whose record the page is. */
    Owner of(Detection detection) {
        TextRange range = detection.range();
        if (page.form().form() == Form.MEDICAL && subject.isPresent()) {
            return Offices.contact(detection.kind()) && letterhead(range)
                    ? Offices.organisation("the letterhead, before anybody is named")
                    : standpoint.likely(subject.get(), "the patient whose record it is");
        }
        int last = listed(page.form().form()) || page.page().fromPicture() ? lastSpot(range.start()) : -1;
        boolean otherEntry = page.form().form() == Form.INCIDENT_LOG
                && last >= 0
                && page.sentences().at(spots.get(last).range().start())
                        != page.sentences().at(range.start());
        // What stands lines below an officer's name is not the officer's.
        boolean officer = last >= 0
                && spots.get(last).member().has(Role.POLICE)
                && page.text()
                                .substring(Math.min(spots.get(last).range().end(), range.start()), range.start())
                                .indexOf('\n')
                        >= 0;
        return last >= 0
                        && !otherEntry
                        && !officer
                        && sameBlock(spots.get(last).range().end(), range.start())
                ? standpoint.likely(spots.get(last).member(), "the person named before it in the same block")
                : new Owner.Unknown(Answer.NOTHING.evidence());
    }

    private boolean letterhead(TextRange range) {
        boolean named = !spots.isEmpty() && spots.getFirst().range().start() < range.start();
        return !named && page.fields().stream().noneMatch(field -> field.at().end() <= range.start());
    }

    private boolean sameBlock(int from, int to) {
        return from <= to
                && to - from <= BLOCK
                && !page.text().substring(from, to).contains("\n\n");
    }

    /** Forms that list people with their details, one after another. */
    private static boolean listed(Form form) {
        return switch (form) {
            case MG1,
                    MG2,
                    MG4,
                    MG4A,
                    MG4D,
                    MG4E,
                    MG5,
                    MG6,
                    MG9,
                    MG10,
                    MG12,
                    MG18,
                    MG19,
                    MG20,
                    CUSTODY_RECORD,
                    CRIME_REPORT,
                    INCIDENT_LOG -> true;
            default -> false;
        };
    }
}
