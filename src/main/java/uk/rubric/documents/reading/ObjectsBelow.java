package uk.rubric.documents.reading;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Goes through the dictionaries, arrays and strings that hang on an object of a PDF, each once, however the objects point at each other. */
final class ObjectsBelow {

    private ObjectsBelow() {}

    /**
     * Shows the object and all below it, the nearest first.
     *
     * @param most how many objects are shown at most
     * @param enters whether to look into a dictionary; one that is left out is not shown either
     */
    static void each(@Nullable COSBase root, int most, Predicate<COSDictionary> enters, Consumer<COSBase> shown) {
        Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        push(root, waiting);
        while (!waiting.isEmpty() && met.size() < most) {
            COSBase next = waiting.poll();
            if (!met.add(next) || next instanceof COSDictionary dictionary && !enters.test(dictionary)) {
                continue;
            }
            shown.accept(next);
            if (next instanceof COSArray array) {
                array.forEach(item -> push(item, waiting));
            } else if (next instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(value -> push(value, waiting));
            }
        }
    }

    private static void push(@Nullable COSBase value, Deque<COSBase> waiting) {
        COSBase direct = value instanceof COSObject object ? object.getObject() : value;
        if (direct instanceof COSArray || direct instanceof COSDictionary || direct instanceof COSString) {
            waiting.add(direct);
        }
    }
}
