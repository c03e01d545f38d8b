package uk.rubric.redaction.files;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Page;

/** Sees to it that no letters of a Word copy are written in an ink that could not be told from what is behind them. */
final class WordInk {

    private final WordStyles styles;
    private final Deque<WordHolder> holders;

    /**
     * Ready to look.
     *
     * @param holders in which the letters stand, the innermost first
     */
    WordInk(WordStyles styles, Deque<WordHolder> holders) {
        this.styles = styles;
        this.holders = holders;
    }

    /** The look of the run, in which the letters can be seen. */
    String look(@Nullable WordBlock run, String words) {
        WordBlock look = run == null ? WordBlock.empty("rPr") : run;
        if (words.indexOf(Page.MASK) >= 0) {
            look.remove("color", "shd", "highlight");
        }
        Optional<Double> ink = look.value("color", "val").isPresent()
                ? look.ink()
                : style(look, "rStyle")
                        .flatMap(styles::ink)
                        .or(() -> ofParagraph("pStyle").flatMap(styles::ink));
        if (ink.filter(bright -> grounds(look).stream().anyMatch(behind -> WordStyles.same(bright, behind)))
                .isPresent()) {
            look.put("color", Map.of("val", "auto"));
        }
        return look.written("");
    }

    private static Optional<String> style(@Nullable WordBlock block, String name) {
        return Optional.ofNullable(block).flatMap(known -> known.value(name, "val"));
    }

    private Optional<String> ofParagraph(String name) {
        return holder("p").flatMap(paragraph -> style(paragraph.properties, name));
    }

    private Optional<WordHolder> holder(String name) {
        return holders.stream().filter(holder -> holder.name.equals(name)).findFirst();
    }

    /** How bright it may be behind the letters: the nearest that says so decides. */
    private List<Double> grounds(WordBlock look) {
        Optional<Double> near = look.ground()
                .or(() -> style(look, "rStyle").flatMap(styles::ground))
                .or(() -> ground("p"))
                .or(() -> ofParagraph("pStyle").flatMap(styles::ground))
                .or(() -> ground("tc"));
        return near.map(List::of).orElseGet(() -> {
            List<Double> grounds = new ArrayList<>(holder("tbl")
                    .flatMap(table -> style(table.properties, "tblStyle"))
                    .map(styles::groundsOfTable)
                    .orElse(List.of(1.0)));
            ground("tbl").ifPresent(grounds::add);
            return grounds;
        });
    }

    private Optional<Double> ground(String holder) {
        return holder(holder)
                .flatMap(one -> Optional.ofNullable(one.properties))
                .flatMap(WordBlock::ground);
    }
}
