package uk.rubric.facts.detection;

import org.jspecify.annotations.Nullable;

/** One way in which people's names are written. */
interface NameWriting {

    /** The name that begins at a word in this way of writing, or of which the word is the title; none where nothing of the sort does. */
    @Nullable
    NameSeen at(int word);
}
