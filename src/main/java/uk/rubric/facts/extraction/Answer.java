package uk.rubric.facts.extraction;

import java.util.Optional;

/** What the text says: a person, or only that it is somebody else's. */
record Answer(Optional<CastMember> member, String evidence) {
    static final Answer STRANGER = new Answer(Optional.empty(), "a name before it that nobody in the case is known by");
    static final Answer NOTHING = new Answer(Optional.empty(), "nothing near it says whose it is");
    static final Answer RELATIVE = new Answer(Optional.empty(), "somebody related or close to a person of the case");
    static final Answer ASKED = new Answer(Optional.empty(), "a question asks whose it is");
    static final Answer KEPT_AWAY =
            new Answer(Optional.empty(), "a place that somebody is kept away from or was asked at in vain");
    static final Answer ORGANISATION = new Answer(Optional.empty(), "the word for a business or office before it");

    /** Whether somebody is only named in a line or sentence before. */
    boolean loose() {
        return member.isPresent() && (evidence.equals(Narrative.BEFORE) || evidence.equals(Blocks.EVIDENCE));
    }

    /** Whether nothing tells, nor says that it is somebody else's. */
    boolean open() {
        return member.isEmpty()
                && this != STRANGER
                && this != RELATIVE
                && this != ASKED
                && this != KEPT_AWAY
                && this != ORGANISATION;
    }
}
