package uk.rubric.facts.extraction;

import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Party;

/** Somebody whom running text brings up at a position, by name or by a word. */
record Reference(int start, int end, Party party, @Nullable CastMember named) {

    /** Whether it is a name that nobody in the case is known by. */
    boolean stranger() {
        return party == Party.CASE && named == null;
    }

    boolean pronoun() {
        return party == Party.HE || party == Party.SHE || party == Party.THEY;
    }

    /** Whether the pronoun may mean the person of another reference. */
    boolean mayMean(Reference other) {
        CastMember member = other.named();
        return member == null
                || !(party == Party.HE && member.likelyWoman()) && !(party == Party.SHE && member.likelyMan());
    }
}
