package uk.rubric.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A list whose entries are made anew each time one is read, so that what a long case's pages look like is never in memory all at once.
 *
 * @param <S> what the entries are made of
 * @param <T> the entries
 */
final class MadeWhenRead<S, T> extends AbstractList<T> implements RandomAccess {

    private final List<S> sources;
    private final Function<S, T> make;

    MadeWhenRead(List<S> sources, Function<S, T> make) {
        this.sources = List.copyOf(sources);
        this.make = make;
    }

    @Override
    public T get(int index) {
        return make.apply(sources.get(index));
    }

    @Override
    public int size() {
        return sources.size();
    }
}
