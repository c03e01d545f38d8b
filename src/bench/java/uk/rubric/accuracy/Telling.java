package uk.rubric.accuracy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import uk.rubric.facts.Kind;

/** Tells a story once: chooses its wordings, never the same twice before all were used, and casts its people. */
final class Telling {

    /** Passages that hold a form's own print, in which nobody misspells. */
    private static final Set<String> PRINTED = Set.of("text", "rear", "rows");

    private final Story story;
    private final Wording wording;
    private final Random random;
    private final Function<String, InventedPerson> casting;
    private final Map<String, InventedPerson> leads = new HashMap<>();
    private final Map<String, Deque<String>> unused = new HashMap<>();
    private final MarkedText text = new MarkedText();
    private boolean printed;

    /** @param casting who takes a part, as in {@code witness} */
    private Telling(Story story, Wording wording, Random random, Function<String, InventedPerson> casting) {
        this.story = story;
        this.wording = wording;
        this.random = random;
        this.casting = casting;
    }

    static MarkedText of(Story story, Wording wording, Random random, Function<String, InventedPerson> casting) {
        Telling telling = new Telling(story, wording, random, casting);
        story.people().forEach((name, part) -> {
            if (!Character.isUpperCase(part.charAt(0))) {
                telling.leads.put(name, telling.cast(part, new HashMap<>()));
            }
        });
        telling.passage("text", new HashMap<>());
        return telling.text;
    }

    private void passage(String call, Map<String, InventedPerson> around) {
        String[] parts = call.split("[*+]");
        int times = parts.length == 1 ? 1 : random.nextInt(1, Integer.parseInt(parts[1]) + 1);
        boolean before = printed;
        printed = PRINTED.contains(parts[0]);
        for (int i = 0; i < times; i++) {
            if (i > 0) {
                text.words(call.indexOf('+') < 0 ? " " : "\n");
            }
            Deque<String> left = unused.computeIfAbsent(parts[0], name -> new ArrayDeque<>());
            if (left.isEmpty()) {
                List<String> all = new ArrayList<>(story.wordings(parts[0]));
                Collections.shuffle(all, random);
                left.addAll(all);
            }
            tell(left.removeFirst(), new HashMap<>(around));
        }
        printed = before;
    }

    private void tell(String words, Map<String, InventedPerson> people) {
        int plain = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char closing = switch (c) {
                case '<' -> i + 1 < words.length() && Character.isLowerCase(words.charAt(i + 1)) ? '>' : 0;
                case '[' -> ']';
                case '{' -> '}';
                default -> 0;
            };
            if (closing == 0) {
                continue;
            }
            words(words.substring(plain, i));
            int end = end(words, i, c, closing);
            String inside = words.substring(i + 1, end);
            switch (c) {
                case '<' -> passage(inside, people);
                case '[' -> {
                    List<String> choices = choices(inside);
                    tell(choices.get(random.nextInt(choices.size())), people);
                }
                default -> braces(inside, people);
            }
            i = end;
            plain = end + 1;
        }
        words(words.substring(plain));
    }

    private void words(String words) {
        if (printed) {
            text.print(words);
        } else {
            text.words(words);
        }
    }

    private int end(String words, int start, char opening, char closing) {
        int depth = 0;
        for (int i = start; i < words.length(); i++) {
            depth += words.charAt(i) == opening ? 1 : words.charAt(i) == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(story.name() + ": nothing closes " + words.substring(start));
    }

    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += "[{<".indexOf(c) >= 0 ? 1 : "]}>".indexOf(c) >= 0 ? -1 : 0;
            if (c == '|' && depth == 0) {
                choices.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        choices.add(inside.substring(from));
        return choices;
    }

    private void braces(String inside, Map<String, InventedPerson> people) {
        int bar = inside.indexOf('|');
        if (inside.startsWith("to|")) {
            text.column(Integer.parseInt(inside.substring(bar + 1)));
        } else if (inside.startsWith("not|")) {
            text.lookalike(wording.figured(inside.substring(bar + 1)));
        } else if (inside.startsWith("not.")) {
            wording.lookalike(inside.substring(4), text);
        } else if (bar >= 0) {
            String[] head = inside.substring(0, bar).split(" ");
            Optional<InventedPerson> owner = head.length > 1 ? Optional.of(person(head[1], people)) : Optional.empty();
            text.detail(wording.figured(inside.substring(bar + 1)), Kind.valueOf(head[0]), owner);
        } else {
            String[] names = inside.split("\\.", 2);
            wording.write(person(names[0], people), names[1], text);
        }
    }

    /** The story's people are the same throughout; whom only a passage names is somebody new each time. */
    private InventedPerson person(String name, Map<String, InventedPerson> people) {
        InventedPerson known = leads.getOrDefault(name, people.get(name));
        if (known != null) {
            return known;
        }
        InventedPerson person = cast(story.people().getOrDefault(name.replaceAll("\\d", ""), "Outsider"), people);
        people.put(name, person);
        return person;
    }

    /** Somebody for a part; in {@code Child of me} with the surname of whoever is named behind the part. */
    private InventedPerson cast(String part, Map<String, InventedPerson> people) {
        String[] kin = part.split(" of ", 2);
        InventedPerson person = casting.apply(kin[0]);
        return kin.length == 1 ? person : person.inFamilyOf(person(kin[1], people));
    }
}
