package dev.sotto.content;

import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.PracticeKind.Group;
import java.util.Map;

/** Every group and kind of practice in words, in one language. */
public record PracticeWords(Map<Group, String> groups, Map<PracticeKind, KindWords> kinds) {}
